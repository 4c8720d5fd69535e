package localapex.runtime.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import localapex.runtime.collection.ApexList;
import localapex.runtime.exception.QueryException;
import localapex.runtime.pipe.Org;
import localapex.runtime.pipe.OrgRefusal;
import localapex.runtime.record.Fields;
import localapex.runtime.run.Transaction;

/** Queries: their text and values go to the org, records come back. */
public final class Queries {

    private Queries() {}

    /** A query of Apex code, which counts. */
    static ApexList run(String soql, Map<String, Object> binds, AccessLevel accessLevel) {
        if (counts(soql)) Transaction.current().limits().countQuery();
        List<?> rows = send(soql, binds, accessLevel);
        Transaction.current().limits().countQueryRows(count(rows));
        return OrgValues.records(rows, rows.isEmpty() ? QueryText.objectOf(soql) : (String) type(rows));
    }

    // custom metadata may be queried without end, unless a long text is asked for (Custom Metadata Allocations)
    private static boolean counts(String soql) {
        String object = QueryText.objectOf(soql);
        if (!object.toLowerCase(Locale.ROOT).endsWith("__mdt")) return true;
        return Fields.longTexts(object)
            .stream()
            .anyMatch(field -> soql.matches("(?is).*\\b" + field + "\\b.*"));
    }

    /** A query of the platform itself, which does not count. */
    public static ApexList quietly(String soql, Map<String, Object> binds) {
        List<?> rows = send(soql, binds, AccessLevel.SYSTEM_MODE);
        return OrgValues.records(rows, rows.isEmpty() ? QueryText.objectOf(soql) : (String) type(rows));
    }

    private static Object type(List<?> rows) {
        return ((Map<?, ?>) rows.get(0)).get("type");
    }

    // rows of sub-queries count, too
    private static int count(List<?> rows) {
        int count = 0;
        for (Object row : rows) {
            count++;
            for (Object value : ((Map<?, ?>) ((Map<?, ?>) row).get("fields")).values()) {
                if (value instanceof List<?> children) count += count(children);
            }
        }
        return count;
    }

    private static List<?> send(String soql, Map<String, Object> binds, AccessLevel accessLevel) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("soql", soql);
        question.put("binds", binds);
        question.put("accessMode", accessLevel.mode());
        try {
            return (List<?>) Org.ask("query", question);
        } catch (OrgRefusal refusal) {
            throw new QueryException(refusal.getMessage());
        }
    }
}
