package localapex.runtime.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localapex.runtime.collection.ApexList;
import localapex.runtime.collection.ApexMap;
import localapex.runtime.data.Queries;
import localapex.runtime.describe.OrgSchema;
import localapex.runtime.exception.QueryException;
import localapex.runtime.text.ApexId;
import localapex.runtime.type.ApexType;

/** {@code getInstance} and {@code getAll} of custom metadata types: queries that do not count. */
public final class CustomMetadata {

    private CustomMetadata() {}

    /** @param nameOrId null is answered with null, as what is not there is */
    public static SObject getInstance(String nameOrId, String type) {
        if (nameOrId == null) return null;
        String field = ApexId.find(nameOrId) == null ? "DeveloperName" : "Id";
        ApexList found = Queries.quietly(select(type) + " WHERE " + field + " = :key", Map.of("key", nameOrId));
        return found.isEmpty() ? null : shortened((SObject) found.get(0));
    }

    public static ApexMap getAll(String type) {
        Map<Object, Object> byName = new LinkedHashMap<>();
        for (Object row : Queries.quietly(select(type), Map.of()).values()) {
            byName.put(((SObject) row).get("DeveloperName"), shortened((SObject) row));
        }
        return new ApexMap(ApexType.STRING, ApexType.entity(type), byName);
    }

    // long texts end after 255 characters, where a query would have all of them
    private static SObject shortened(SObject row) {
        for (String field : Fields.longTexts(row.type())) {
            if (row.get(field) instanceof String text && text.length() > Fields.SHORT_TEXT) {
                row.values().put(field, text.substring(0, Fields.SHORT_TEXT));
            }
        }
        return row;
    }

    private static String select(String type) {
        Map<String, Object> described = OrgSchema.object(type);
        if (described == null) throw new QueryException("sObject type '" + type + "' is not supported.");
        List<String> fields = new ArrayList<>();
        for (Object field : (List<?>) described.get("fields")) fields.add((String) ((Map<?, ?>) field).get("name"));
        return "SELECT " + String.join(", ", fields) + " FROM " + type;
    }
}
