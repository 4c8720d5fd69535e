package localapex.runtime.record;

import java.util.LinkedHashMap;
import java.util.Map;
import localapex.runtime.collection.ApexList;
import localapex.runtime.collection.ApexMap;
import localapex.runtime.data.DmlOptions;
import localapex.runtime.describe.OrgSchema;
import localapex.runtime.describe.SObjectField;
import localapex.runtime.describe.SObjectType;
import localapex.runtime.exception.ApexException;
import localapex.runtime.run.Casts;
import localapex.runtime.type.ApexType;

/** Methods of {@code SObject}, of the record first. */
public final class SObjectMethods {

    private SObjectMethods() {}

    public static Object get(SObject row, String field) {
        mustExist(row, field);
        return row.type().equals("AggregateResult") ? row.get(field) : row.getRegularValue(field);
    }

    public static Object get(SObject row, SObjectField field) {
        return get(row, field.name());
    }

    public static Object put(SObject row, String field, Object value) {
        mustExist(row, field);
        Object before = row.values().get(field);
        ApexType type = Fields.type(row.type(), field, value);
        try {
            row.setValue(Casts.convert(value, type.bytecodeName()), field);
        } catch (ApexException wrong) {
            throw ApexException.of(
                "SObjectException",
                "Illegal assignment from " + Casts.nameOf(value) + " to " + type.name()
            );
        }
        return before;
    }

    public static Object put(SObject row, SObjectField field, Object value) {
        return put(row, field.name(), value);
    }

    // without an org nobody knows which fields there are
    private static void mustExist(SObject row, String field) {
        if (field == null) throw new NullPointerException("Argument cannot be null.");
        boolean isDescribed = OrgSchema.object(row.type()) != null;
        if (!isDescribed || OrgSchema.field(row.type(), field) != null || field.equalsIgnoreCase("Id")) return;
        throw ApexException.of("SObjectException", "Invalid field " + field + " for " + row.type());
    }

    public static SObject getSObject(SObject row, String relationship) {
        return (SObject) row.getValue(relationship);
    }

    public static SObject putSObject(SObject row, String relationship, SObject parent) {
        SObject before = (SObject) row.values().get(relationship);
        row.values().put(relationship, parent);
        return before;
    }

    public static ApexList getSObjects(SObject row, String relationship) {
        Object children = row.values().get(relationship);
        return children instanceof ApexList list && !list.isEmpty() ? list : null;
    }

    public static SObjectType getSObjectType(SObject row) {
        return SObjectType.of(row.type());
    }

    public static boolean isSet(SObject row, String field) {
        return row.values().containsKey(field);
    }

    public static boolean isSet(SObject row, SObjectField field) {
        return isSet(row, field.name());
    }

    public static void clear(SObject row) {
        row.values().clear();
        row.changed().clear();
    }

    public static ApexMap getPopulatedFieldsAsMap(SObject row) {
        Map<Object, Object> populated = new LinkedHashMap<>();
        row.values().forEach((field, value) -> {
            if (value != null) populated.put(Fields.spelling(row.type(), field), value);
        });
        return new ApexMap(ApexType.STRING, ApexType.OBJECT, populated);
    }

    public static SObject clone(SObject row) {
        return clone(row, false);
    }

    public static SObject clone(SObject row, Boolean keepsId) {
        return clone(row, keepsId, false);
    }

    public static SObject clone(SObject row, Boolean keepsId, Boolean isDeep) {
        return clone(row, keepsId, isDeep, false);
    }

    public static SObject clone(SObject row, Boolean keepsId, Boolean isDeep, Boolean keepsTimestamps) {
        return row.copy(keepsId, isDeep, keepsTimestamps);
    }

    public static SObject clone(SObject row, Boolean id, Boolean isDeep, Boolean timestamps, Boolean autonumber) {
        return row.copy(id, isDeep, timestamps);
    }

    public static void setOptions(SObject row, Object options) {
        row.setOptions((DmlOptions) options);
    }

    public static boolean equals(SObject row, Object other) {
        return row.equals(other);
    }

    public static int hashCode(SObject row) {
        return row.hashCode();
    }
}
