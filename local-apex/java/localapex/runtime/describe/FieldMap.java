package localapex.runtime.describe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import localapex.runtime.collection.ApexMap;
import localapex.runtime.type.ApexType;

/** {@code Schema.SObjectTypeFields}: the fields of an object by name. */
public final class FieldMap {

    private static final ApexType FIELD = ApexType.of("com/salesforce/api/Schema/SObjectField");

    private final String object;

    FieldMap(String object) {
        this.object = object;
    }

    /** Names are in lower case and found in any, as on the platform. */
    public ApexMap getMap() {
        ApexMap map = new NameMap(ApexType.STRING, FIELD, Map.of());
        for (Object field : (List<?>) OrgSchema.object(object).get("fields")) {
            String name = (String) ((Map<?, ?>) field).get("name");
            map.put(name.toLowerCase(Locale.ROOT), SObjectField.of(name, object));
        }
        return map;
    }
}
