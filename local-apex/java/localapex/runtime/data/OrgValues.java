package localapex.runtime.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localapex.runtime.NotEmulated;
import localapex.runtime.binary.ApexBlob;
import localapex.runtime.collection.ApexList;
import localapex.runtime.collection.ApexMap;
import localapex.runtime.collection.ApexSet;
import localapex.runtime.json.JsonToApex;
import localapex.runtime.record.Fields;
import localapex.runtime.record.SObject;
import localapex.runtime.text.ApexId;
import localapex.runtime.time.ApexDate;
import localapex.runtime.time.ApexDatetime;
import localapex.runtime.time.ApexTime;
import localapex.runtime.type.ApexType;
import localapex.runtime.type.Types;

/** Values and records between Apex and the org: there they are JSON. */
final class OrgValues {

    private static final String AGGREGATE = "AggregateResult";

    private OrgValues() {}

    /** The values of {@code :name} in a query; of records their ids. */
    static Map<String, Object> binds(ApexMap binds) {
        Map<String, Object> sent = new LinkedHashMap<>();
        binds.entries().forEach((name, value) -> sent.put(name.toString(), bind(value)));
        return sent;
    }

    private static Object bind(Object value) {
        if (value instanceof ApexList list) return bindAll(list.values());
        if (value instanceof ApexSet set) return bindAll(set.values());
        if (value instanceof SObject row) return bind(row.get("Id"));
        return scalar(value);
    }

    private static List<Object> bindAll(Iterable<?> values) {
        List<Object> all = new ArrayList<>();
        for (Object value : values) all.add(bind(value));
        return all;
    }

    static Object scalar(Object value) {
        if (
            value == null || value instanceof String || value instanceof Number || value instanceof Boolean
        ) return value;
        if (value instanceof ApexId || value instanceof ApexDate) return value.toString();
        if (value instanceof ApexDatetime moment) return moment.toJson();
        if (value instanceof ApexTime time) return time.toJson();
        if (value instanceof ApexBlob blob) return blob.toBase64();
        if (value instanceof Enum<?> constant) return constant.name();
        throw new NotEmulated("A value of type " + Types.ofValue(value).name() + " in a query or record");
    }

    /** A record that the org sent, which remembers that it came out of a query. */
    static SObject record(Map<?, ?> sent) {
        String type = (String) sent.get("type");
        SObject row = new SObject(type);
        ((Map<?, ?>) sent.get("fields")).forEach((name, value) ->
            row.values().put((String) name, value(type, (String) name, value))
        );
        row.markQueried();
        return row;
    }

    private static Object value(String type, String name, Object value) {
        if (value instanceof Map<?, ?> parent) return record(parent);
        if (value instanceof List<?> children) return records(children, childType(children));
        if (type.equals(AGGREGATE)) return value;
        return new JsonToApex(false).typed(value, Fields.type(type, name, value));
    }

    private static String childType(List<?> children) {
        return children.isEmpty() ? "SObject" : (String) ((Map<?, ?>) children.get(0)).get("type");
    }

    static ApexList records(List<?> sent, String type) {
        List<Object> rows = new ArrayList<>();
        for (Object one : sent) rows.add(record((Map<?, ?>) one));
        return new ApexList(ApexType.entity(type), rows);
    }
}
