package localapex.runtime.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import localapex.runtime.collection.ApexList;
import localapex.runtime.describe.OrgSchema;
import localapex.runtime.type.ApexType;

/** What is known about fields of records: their types, their spelling, what they are before anything is set. */
public final class Fields {

    static final List<String> TIMESTAMPS = List.of(
        "CreatedDate",
        "CreatedById",
        "LastModifiedDate",
        "LastModifiedById",
        "SystemModstamp"
    );

    private static final Map<String, String> TYPES = Map.ofEntries(
        Map.entry("id", "com/force/swag/id/ID"),
        Map.entry("reference", "com/force/swag/id/ID"),
        Map.entry("boolean", "java/lang/Boolean"),
        Map.entry("int", "java/lang/Integer"),
        Map.entry("integer", "java/lang/Integer"),
        Map.entry("long", "java/lang/Long"),
        Map.entry("double", "java/math/BigDecimal"),
        Map.entry("currency", "java/math/BigDecimal"),
        Map.entry("percent", "java/math/BigDecimal"),
        Map.entry("date", "com/force/swag/soap/DateOnlyWrapper"),
        Map.entry("datetime", "java/util/Calendar"),
        Map.entry("time", "com/force/swag/soap/Time"),
        Map.entry("base64", "core/filemanager/BlobValue")
    );

    static final int SHORT_TEXT = 255;

    private Fields() {}

    /** The Apex type of a field; of one that the org does not describe, the type that the value looks like. */
    public static ApexType type(String object, String field, Object value) {
        Map<String, Object> described = OrgSchema.field(object, field);
        if (described != null) return ApexType.of(
            TYPES.getOrDefault((String) described.get("type"), "java/lang/String")
        );
        if (field.equalsIgnoreCase("Id") || (field.endsWith("Id") && value instanceof String)) return ApexType.ID;
        return value instanceof String ? ApexType.STRING : ApexType.OBJECT;
    }

    /** Names of fields that hold more than the 255 characters of a text. */
    public static List<String> longTexts(String object) {
        Map<String, Object> described = OrgSchema.object(object);
        if (described == null) return List.of();
        List<String> names = new ArrayList<>();
        for (Object one : (List<?>) described.get("fields")) {
            Map<?, ?> field = (Map<?, ?>) one;
            boolean isLong = field.get("length") instanceof Integer length && length > SHORT_TEXT;
            if (isLong && "textarea".equals(field.get("type"))) names.add((String) field.get("name"));
        }
        return names;
    }

    /** A checkbox that nothing was said about is not checked; everything else is null. */
    static Object unset(String object, String field) {
        Map<String, Object> described = OrgSchema.field(object, field);
        return described != null && "boolean".equals(described.get("type")) ? Boolean.FALSE : null;
    }

    static String spelling(String object, String field) {
        Map<String, Object> described = OrgSchema.field(object, field);
        return described == null ? field : (String) described.get("name");
    }

    /** Parents and children are no values of the record itself. */
    public static boolean isRelationship(Object value) {
        return value instanceof SObject || value instanceof ApexList;
    }

    /** {@code Account} is empty where {@code AccountId} was queried and is. */
    static boolean isParentIdEmpty(SObject row, String relationship) {
        String field = relationship.endsWith("__r")
            ? relationship.substring(0, relationship.length() - 1) + "c"
            : relationship + "Id";
        return row.values().containsKey(field) && row.values().get(field) == null;
    }
}
