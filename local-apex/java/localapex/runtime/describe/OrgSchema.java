package localapex.runtime.describe;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import localapex.runtime.pipe.Org;

/** Objects and fields of the org, asked for once each and user. */
public final class OrgSchema {

    private static final Map<String, Map<String, Object>> OBJECTS = new HashMap<>();
    private static List<String> names;

    private OrgSchema() {}

    /** Another user may see other fields. */
    public static void forget() {
        OBJECTS.clear();
        names = null;
    }

    /** @return what the org says about an object, with its fields under their names; null when it has none of that name */
    public static Map<String, Object> object(String name) {
        if (!Org.isPresent()) return null;
        return OBJECTS.computeIfAbsent(name.toLowerCase(Locale.ROOT), missing -> ask(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> ask(String name) {
        Map<String, Object> found = (Map<String, Object>) Org.ask("describe", Map.of("object", name));
        if (found == null) return null;
        Map<String, Object> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Object field : (List<?>) found.get("fields")) fields.put((String) ((Map<?, ?>) field).get("name"), field);
        found.put("fieldsByName", fields);
        return found;
    }

    /** @return null when the object has no such field, or there is no org to ask */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> field(String object, String name) {
        Map<String, Object> found = object(object);
        if (found == null) return null;
        return (Map<String, Object>) ((Map<?, ?>) found.get("fieldsByName")).get(name);
    }

    @SuppressWarnings("unchecked")
    public static List<String> names() {
        if (names == null) names = (List<String>) Org.ask("objectNames", Map.of());
        return names;
    }
}
