package localapex.runtime.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import localapex.runtime.collection.ApexList;
import localapex.runtime.exception.ApexException;
import localapex.runtime.exception.DmlException;
import localapex.runtime.pipe.Org;
import localapex.runtime.record.SObject;
import localapex.runtime.run.Transaction;

/** An upsert: an update of the records that are there, an insert of the others, together or not at all. */
final class Upserts {

    private Upserts() {}

    /**
     * @param key field that says which record is meant; {@code Id} when none was named
     * @throws ApexException a DmlException when all or none was asked for and one was refused
     */
    static List<SaveResult> run(List<SObject> records, String key, Saves.How how) {
        if (records.isEmpty()) return List.of();
        Transaction.current().limits().countDml(records.size());
        if (!key.equalsIgnoreCase("Id")) for (SObject record : records) find(record, key);
        String savepoint = (String) Org.ask("setSavepoint", Map.of());
        SaveResult[] results = new SaveResult[records.size()];
        try {
            saveSome(records, true, results, how.as("update"));
            saveSome(records, false, results, how.as("insert"));
        } catch (DmlException refused) {
            Org.ask("rollback", Map.of("savepoint", savepoint));
            throw refused;
        }
        return Arrays.asList(results);
    }

    private static void saveSome(List<SObject> records, boolean isThere, SaveResult[] results, Saves.How how) {
        List<SObject> some = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            if ((records.get(i).get("Id") != null) != isThere || results[i] != null) continue;
            some.add(records.get(i));
            places.add(i);
        }
        if (some.isEmpty()) return;
        List<SaveResult> saved = Saves.uncounted(some, how);
        for (int i = 0; i < saved.size(); i++) results[places.get(i)] = saved.get(i);
    }

    private static void find(SObject record, String key) {
        Object value = record.get(key);
        if (value == null) return;
        String soql = "SELECT Id FROM " + record.type() + " WHERE " + key + " = :key";
        ApexList found = Queries.quietly(soql, Map.of("key", OrgValues.scalar(value)));
        if (found.size() > 0) record.values().put("Id", ((SObject) found.get(0)).get("Id"));
    }
}
