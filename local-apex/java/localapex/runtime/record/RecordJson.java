package localapex.runtime.record;

import java.util.LinkedHashMap;
import java.util.Map;
import localapex.runtime.collection.ApexList;
import localapex.runtime.json.ApexToJson;
import localapex.runtime.json.JsonToApex;
import localapex.runtime.load.PlatformLoader;
import localapex.runtime.time.ApexDatetime;
import localapex.runtime.type.ApexType;

/** Records in JSON: {@code attributes} first, parents as objects, children as {@code totalSize}, {@code done}, {@code records}. */
public final class RecordJson {

    private static final String ATTRIBUTES = "attributes";

    private RecordJson() {}

    public static Object tree(SObject row, ApexToJson values) {
        Map<String, Object> members = new LinkedHashMap<>();
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("type", row.type());
        Object id = row.get("Id");
        if (id != null) attributes.put("url", "/services/data/v67.0/sobjects/" + row.type() + "/" + id);
        members.put(ATTRIBUTES, attributes);
        row.values().forEach((field, value) -> members.put(field, member(value, values)));
        return members;
    }

    private static Object member(Object value, ApexToJson values) {
        if (value instanceof ApexDatetime moment) return moment.toRecordJson();
        if (!(value instanceof ApexList list)) return values.tree(value);
        Map<String, Object> children = new LinkedHashMap<>();
        children.put("totalSize", list.size());
        children.put("done", true);
        children.put("records", values.tree(list));
        return children;
    }

    public static SObject record(Map<?, ?> members, String declared, JsonToApex values) {
        Object attributes = members.get(ATTRIBUTES);
        Object named = attributes instanceof Map<?, ?> map ? map.get("type") : null;
        String type = named == null || !declared.equals("SObject") ? declared : named.toString();
        SObject row = (SObject) PlatformLoader.INSTANCE.make(ApexType.entity(declared), type);
        members.forEach((name, value) -> {
            if (!name.equals(ATTRIBUTES)) row.values().put(name.toString(), field(row, name.toString(), value, values));
        });
        return row;
    }

    private static Object field(SObject row, String name, Object value, JsonToApex values) {
        if (value instanceof Map<?, ?> map) {
            Object records = map.get("records");
            if (records != null) return values.typed(records, ApexType.list(ApexType.SOBJECT));
            return record(map, "SObject", values);
        }
        return values.typed(value, Fields.type(row.type(), name, value));
    }
}
