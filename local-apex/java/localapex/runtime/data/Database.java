package localapex.runtime.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import localapex.runtime.collection.ApexList;
import localapex.runtime.collection.ApexMap;
import localapex.runtime.describe.SObjectField;
import localapex.runtime.describe.SObjectType;
import localapex.runtime.exception.ApexException;
import localapex.runtime.pipe.Org;
import localapex.runtime.pipe.OrgRefusal;
import localapex.runtime.record.SObject;
import localapex.runtime.run.Transaction;
import localapex.runtime.text.ApexId;
import localapex.runtime.type.ApexType;

/**
 * {@code Database}, and the queries and DML statements that compiled Apex makes of {@code [SELECT …]} and
 * {@code insert}.
 */
public final class Database {

    private static final AccessLevel SYSTEM = AccessLevel.SYSTEM_MODE;
    private static final String DATABASE = "com/salesforce/api/Database/";
    private static final ApexType SAVE_RESULT = ApexType.of(DATABASE + "SaveResult");
    private static final ApexType UPSERT_RESULT = ApexType.of(DATABASE + "UpsertResult");
    private static final ApexType DELETE_RESULT = ApexType.of(DATABASE + "DeleteResult");

    private Database() {}

    // --- queries

    public static ApexList queryMap(String soql, ApexMap binds) {
        return Queries.run(soql, OrgValues.binds(binds), SYSTEM);
    }

    public static int countQueryMap(String soql, ApexMap binds) {
        return count(Queries.run(soql, OrgValues.binds(binds), SYSTEM));
    }

    public static QueryLocator getQueryLocator(String soql, ApexMap binds, Boolean isLoop, Boolean isChunked) {
        return new QueryLocator(soql, queryMap(soql, binds));
    }

    public static QueryLocator getEmptyQueryLocator(String object) {
        return new QueryLocator("", new ApexList(ApexType.entity(object), List.of()));
    }

    public static ApexList query(String soql) {
        return Queries.run(soql, Map.of(), SYSTEM);
    }

    public static ApexList query(String soql, AccessLevel accessLevel) {
        return Queries.run(soql, Map.of(), accessLevel);
    }

    public static ApexList queryWithBinds(String soql, ApexMap binds, AccessLevel accessLevel) {
        return Queries.run(soql, OrgValues.binds(binds), accessLevel);
    }

    public static int countQuery(String soql) {
        return count(query(soql));
    }

    public static int countQuery(String soql, AccessLevel accessLevel) {
        return count(query(soql, accessLevel));
    }

    public static int countQueryWithBinds(String soql, ApexMap binds, AccessLevel accessLevel) {
        return count(queryWithBinds(soql, binds, accessLevel));
    }

    // COUNT() is one result with the number
    private static int count(ApexList rows) {
        return ((Number) ((SObject) rows.get(0)).get("expr0")).intValue();
    }

    // --- statements

    public static Object insertFromDML(SObject record) {
        return one(record, how("insert", true, null, SYSTEM));
    }

    public static Object insertFromDML(ApexList records) {
        return all(records, how("insert", true, null, SYSTEM));
    }

    public static Object insertFromDML(SObject record, Object accessLevel) {
        return one(record, how("insert", true, null, (AccessLevel) accessLevel));
    }

    public static Object insertFromDML(ApexList records, Object accessLevel) {
        return all(records, how("insert", true, null, (AccessLevel) accessLevel));
    }

    public static Object updateFromDML(SObject record) {
        return one(record, how("update", true, null, SYSTEM));
    }

    public static Object updateFromDML(ApexList records) {
        return all(records, how("update", true, null, SYSTEM));
    }

    public static Object updateFromDML(SObject record, Object accessLevel) {
        return one(record, how("update", true, null, (AccessLevel) accessLevel));
    }

    public static Object updateFromDML(ApexList records, Object accessLevel) {
        return all(records, how("update", true, null, (AccessLevel) accessLevel));
    }

    public static Object deleteFromDML(SObject record) {
        return one(record, how("delete", true, null, SYSTEM));
    }

    public static Object deleteFromDML(ApexList records) {
        return all(records, how("delete", true, null, SYSTEM));
    }

    public static Object deleteFromDML(SObject record, Object accessLevel) {
        return one(record, how("delete", true, null, (AccessLevel) accessLevel));
    }

    public static Object deleteFromDML(ApexList records, Object accessLevel) {
        return all(records, how("delete", true, null, (AccessLevel) accessLevel));
    }

    // --- methods

    public static SaveResult insert(SObject record) {
        return one(record, how("insert", true, null, SYSTEM));
    }

    public static SaveResult insert(SObject record, Object howMuch) {
        return one(record, how("insert", howMuch, SYSTEM));
    }

    public static SaveResult insert(SObject record, Object howMuch, AccessLevel accessLevel) {
        return one(record, how("insert", howMuch, accessLevel));
    }

    public static ApexList insert(ApexList records) {
        return all(records, how("insert", true, null, SYSTEM));
    }

    public static ApexList insert(ApexList records, Object howMuch) {
        return all(records, how("insert", howMuch, SYSTEM));
    }

    public static ApexList insert(ApexList records, Object howMuch, AccessLevel accessLevel) {
        return all(records, how("insert", howMuch, accessLevel));
    }

    public static SaveResult update(SObject record) {
        return one(record, how("update", true, null, SYSTEM));
    }

    public static SaveResult update(SObject record, Object howMuch) {
        return one(record, how("update", howMuch, SYSTEM));
    }

    public static SaveResult update(SObject record, Object howMuch, AccessLevel accessLevel) {
        return one(record, how("update", howMuch, accessLevel));
    }

    public static ApexList update(ApexList records) {
        return all(records, how("update", true, null, SYSTEM));
    }

    public static ApexList update(ApexList records, Object howMuch) {
        return all(records, how("update", howMuch, SYSTEM));
    }

    public static ApexList update(ApexList records, Object howMuch, AccessLevel accessLevel) {
        return all(records, how("update", howMuch, accessLevel));
    }

    public static SaveResult delete(Object recordOrId) {
        return delete(recordOrId, true);
    }

    public static SaveResult delete(Object recordOrId, Object howMuch) {
        return delete(recordOrId, howMuch, SYSTEM);
    }

    public static SaveResult delete(Object recordOrId, Object howMuch, AccessLevel accessLevel) {
        return one(record(recordOrId), how("delete", howMuch, accessLevel));
    }

    public static ApexList delete(ApexList records) {
        return delete(records, true);
    }

    public static ApexList delete(ApexList records, Object howMuch) {
        return delete(records, howMuch, SYSTEM);
    }

    public static ApexList delete(ApexList records, Object howMuch, AccessLevel accessLevel) {
        return all(records, how("delete", howMuch, accessLevel));
    }

    public static SaveResult upsert(SObject record) {
        return upsertOne(record, "Id", true, SYSTEM);
    }

    public static SaveResult upsert(SObject record, Boolean allOrNone) {
        return upsertOne(record, "Id", allOrNone, SYSTEM);
    }

    public static SaveResult upsert(SObject record, SObjectField key) {
        return upsertOne(record, key.name(), true, SYSTEM);
    }

    public static SaveResult upsert(SObject record, SObjectField key, Boolean allOrNone) {
        return upsertOne(record, key.name(), allOrNone, SYSTEM);
    }

    public static SaveResult upsert(SObject record, SObjectField key, Boolean allOrNone, AccessLevel accessLevel) {
        return upsertOne(record, key.name(), allOrNone, accessLevel);
    }

    public static ApexList upsert(ApexList records) {
        return upsertAll(records, "Id", true, SYSTEM);
    }

    public static ApexList upsert(ApexList records, Boolean allOrNone) {
        return upsertAll(records, "Id", allOrNone, SYSTEM);
    }

    public static ApexList upsert(ApexList records, Boolean allOrNone, AccessLevel accessLevel) {
        return upsertAll(records, "Id", allOrNone, accessLevel);
    }

    public static ApexList upsert(ApexList records, SObjectField key) {
        return upsertAll(records, key.name(), true, SYSTEM);
    }

    public static ApexList upsert(ApexList records, SObjectField key, Boolean allOrNone) {
        return upsertAll(records, key.name(), allOrNone, SYSTEM);
    }

    public static ApexList upsert(ApexList records, SObjectField key, Boolean allOrNone, AccessLevel accessLevel) {
        return upsertAll(records, key.name(), allOrNone, accessLevel);
    }

    private static SaveResult upsertOne(SObject record, String key, boolean allOrNone, AccessLevel accessLevel) {
        if (record == null) throw new NullPointerException();
        return Upserts.run(List.of(record), key, how("upsert", allOrNone, null, accessLevel)).get(0);
    }

    private static ApexList upsertAll(ApexList records, String key, boolean allOrNone, AccessLevel accessLevel) {
        return new ApexList(
            UPSERT_RESULT,
            Upserts.run(rows(records), key, how("upsert", allOrNone, null, accessLevel))
        );
    }

    private static Saves.How how(String operation, boolean allOrNone, DmlOptions options, AccessLevel accessLevel) {
        return new Saves.How(operation, allOrNone, options, accessLevel);
    }

    /** @param howMuch whether all or none, or DMLOptions that say so and more */
    private static Saves.How how(String operation, Object howMuch, AccessLevel accessLevel) {
        if (!(howMuch instanceof DmlOptions options)) return how(
            operation,
            !Boolean.FALSE.equals(howMuch),
            null,
            accessLevel
        );
        return how(operation, Boolean.TRUE.equals(options.OptAllOrNone), options, accessLevel);
    }

    private static SaveResult one(SObject record, Saves.How how) {
        if (record == null) throw new NullPointerException();
        return Saves.run(List.of(record), how).get(0);
    }

    private static ApexList all(ApexList records, Saves.How how) {
        ApexType type = how.operation().equals("delete") ? DELETE_RESULT : SAVE_RESULT;
        return new ApexList(type, Saves.run(rows(records), how));
    }

    private static List<SObject> rows(ApexList records) {
        List<SObject> rows = new ArrayList<>();
        for (Object value : records.values()) rows.add(record(value));
        return rows;
    }

    private static SObject record(Object recordOrId) {
        if (recordOrId == null) throw new NullPointerException();
        if (recordOrId instanceof SObject record) return record;
        ApexId id = ApexId.of(recordOrId.toString());
        return SObjectType.ofKeyPrefix(id.keyPrefix()).newSObject(id);
    }

    // --- savepoints

    public static Savepoint setSavepoint() {
        Transaction.current().limits().countDml(0);
        String name = (String) Org.ask("setSavepoint", Map.of());
        return new Savepoint(name, Transaction.current().async().mark());
    }

    public static void rollback(Savepoint savepoint) {
        if (savepoint == null) throw new NullPointerException();
        Transaction.current().limits().countDml(0);
        Transaction.current().async().forgetSince(savepoint.number());
        try {
            Org.ask("rollback", Map.of("savepoint", savepoint.name()));
        } catch (OrgRefusal refusal) {
            throw ApexException.of("TypeException", refusal.getMessage());
        }
    }

    public static void releaseSavepoint(Savepoint savepoint) {
        try {
            Org.ask("releaseSavepoint", Map.of("savepoint", savepoint.name()));
        } catch (OrgRefusal refusal) {
            throw ApexException.of("TypeException", refusal.getMessage());
        }
    }
}
