package localapex.runtime.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import localapex.runtime.NotEmulated;
import localapex.runtime.exception.ApexException;
import localapex.runtime.exception.DmlException;
import localapex.runtime.pipe.Org;
import localapex.runtime.pipe.OrgRefusal;
import localapex.runtime.record.Fields;
import localapex.runtime.record.SObject;
import localapex.runtime.run.Execution;
import localapex.runtime.run.Transaction;
import localapex.runtime.system.UserContext;
import localapex.runtime.text.ApexId;

/** Inserts, updates and deletions: records go to the org, what became of each comes back. */
final class Saves {

    /**
     * How records are saved.
     *
     * @param operation {@code insert}, {@code update} or {@code delete}
     * @param options null when nothing was said
     */
    record How(String operation, boolean allOrNone, DmlOptions options, AccessLevel accessLevel) {
        How as(String otherOperation) {
            return new How(otherOperation, allOrNone, options, accessLevel);
        }

        String name() {
            return operation.substring(0, 1).toUpperCase(Locale.ROOT) + operation.substring(1);
        }
    }

    private Saves() {}

    /**
     * Saves records as one DML statement.
     *
     * @throws ApexException a DmlException when all or none was asked for and one was refused
     */
    static List<SaveResult> run(List<SObject> records, How how) {
        if (records.isEmpty()) return List.of();
        Transaction.current().limits().countDml(records.size());
        return uncounted(records, how);
    }

    static List<SaveResult> uncounted(List<SObject> records, How how) {
        for (SObject record : records) check(record);
        List<?> answers = send(records, how);
        List<SaveResult> results = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) results.add(result(records.get(i), (Map<?, ?>) answers.get(i), how));
        if (how.allOrNone()) throwRefused(records, results, how);
        settle(records, results, how);
        return results;
    }

    private static void check(SObject record) {
        if (record == null) throw new NullPointerException();
        String object = record.type();
        if (Execution.current().hasTriggerOn(object)) {
            throw new NotEmulated("A trigger on " + object + ", which is not a platform event,");
        }
        if (object.equalsIgnoreCase("User")) UserContext.forget();
    }

    private static List<?> send(List<SObject> records, How how) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("operation", how.operation());
        question.put(
            "records",
            records
                .stream()
                .map(record -> sent(record, how.operation()))
                .toList()
        );
        question.put("allOrNone", how.allOrNone());
        question.put("options", options(records, how));
        question.put("accessMode", how.accessLevel().mode());
        try {
            return (List<?>) Org.ask("save", question);
        } catch (OrgRefusal refusal) {
            throw ApexException.of("UnexpectedException", refusal.statusCode() + ": " + refusal.getMessage());
        }
    }

    private static Map<String, Object> options(List<SObject> records, How how) {
        DmlOptions options = how.options() == null ? records.get(0).options() : how.options();
        boolean isTold = options != null && options.EmailHeader.TriggerUserEmail != null;
        return isTold ? Map.of("triggerUserEmail", options.EmailHeader.TriggerUserEmail) : Map.of();
    }

    // an update says what was changed, a deletion only which record
    private static Map<String, Object> sent(SObject record, String operation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        record.values().forEach((name, value) -> {
            boolean isId = name.equalsIgnoreCase("Id");
            boolean isWanted = switch (operation) {
                case "delete" -> isId;
                case "update" -> isId || record.changed().contains(name);
                default -> record.changed().contains(name);
            };
            if (isWanted && !Fields.isRelationship(value)) fields.put(name, OrgValues.scalar(value));
        });
        return Map.of("type", record.type(), "fields", fields);
    }

    private static SaveResult result(SObject record, Map<?, ?> answer, How how) {
        if (Boolean.TRUE.equals(answer.get("isSuccess"))) {
            return SaveResult.saved(ApexId.of((String) answer.get("id")), how.operation().equals("insert"));
        }
        List<SaveError> errors = ((List<?>) answer.get("errors"))
            .stream()
            .map(e -> SaveError.of((Map<?, ?>) e))
            .toList();
        return SaveResult.refused(how.operation().equals("insert") ? null : (ApexId) record.get("Id"), errors);
    }

    private static void throwRefused(List<SObject> records, List<SaveResult> results, How how) {
        List<DmlException.Row> refused = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).errors().isEmpty()) continue;
            refused.add(new DmlException.Row(i, results.get(i).getId(), results.get(i).errors().get(0)));
        }
        if (!refused.isEmpty()) throw new DmlException(how.name(), refused);
    }

    // ids stay on records also when the insert is rolled back later, as on the platform
    private static void settle(List<SObject> records, List<SaveResult> results, How how) {
        for (int i = 0; i < records.size(); i++) {
            if (!results.get(i).isSuccess()) continue;
            if (how.operation().equals("insert")) records.get(i).values().put("Id", results.get(i).getId());
        }
    }
}
