package localapex.runtime.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localapex.runtime.binary.ApexBlob;
import localapex.runtime.collection.ApexList;
import localapex.runtime.collection.ApexMap;
import localapex.runtime.collection.ApexSet;
import localapex.runtime.exception.ApexException;
import localapex.runtime.load.PropertyFact;
import localapex.runtime.record.RecordJson;
import localapex.runtime.record.SObject;
import localapex.runtime.text.ApexId;
import localapex.runtime.time.ApexDate;
import localapex.runtime.time.ApexDatetime;
import localapex.runtime.time.ApexTime;
import localapex.runtime.type.ApexObject;
import localapex.runtime.type.ObjectMembers;
import localapex.runtime.type.PlatformEnum;
import localapex.runtime.type.Types;

/** Apex values as a tree of maps, lists and scalars that can be written as JSON. */
public final class ApexToJson {

    /** Which members of an object are part of it. */
    public enum Members {
        /** Every variable that is not transient, as {@code JSON.serialize} does. */
        ALL,
        /** What is marked {@code @AuraEnabled}, as components get it. */
        AURA_ENABLED
    }

    private final Members members;
    private final boolean keepsNulls;

    /** @param keepsNulls whether members without a value are there, with null */
    public ApexToJson(Members members, boolean keepsNulls) {
        this.members = members;
        this.keepsNulls = keepsNulls;
    }

    public Object tree(Object value) {
        if (
            value == null || value instanceof Number || value instanceof Boolean || value instanceof String
        ) return value;
        if (value instanceof ApexList list) return list(list.values());
        if (value instanceof ApexSet set) return list(set.values());
        if (value instanceof ApexMap map) return map(map);
        if (value instanceof SObject row) return RecordJson.tree(row, this);
        if (value instanceof ApexObject object) return object(object);
        if (value instanceof ApexDatetime datetime) return datetime.toJson();
        if (
            value instanceof ApexId || value instanceof ApexDate || value instanceof PlatformEnum
        ) return value.toString();
        if (value instanceof ApexTime time) return time.toJson();
        if (value instanceof ApexBlob blob) return blob.toBase64();
        if (value instanceof Enum<?> constant) return constant.name();
        String type = Types.ofValue(value).name();
        throw ApexException.of("JSONException", "Apex Type unsupported in JSON: " + type);
    }

    private List<Object> list(Iterable<?> values) {
        List<Object> elements = new ArrayList<>();
        for (Object element : values) elements.add(tree(element));
        return elements;
    }

    private Map<String, Object> map(ApexMap map) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (Map.Entry<Object, Object> entry : map.entries().entrySet()) {
            entries.put(String.valueOf(entry.getKey()), tree(entry.getValue()));
        }
        return entries;
    }

    private Map<String, Object> object(ApexObject object) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (PropertyFact property : ObjectMembers.of(object.getClass())) {
            if (members == Members.AURA_ENABLED ? !property.isAuraEnabled() : property.isTransient()) continue;
            Object value = tree(ObjectMembers.read(object, property));
            if (value != null || keepsNulls) all.put(property.name(), value);
        }
        return all;
    }
}
