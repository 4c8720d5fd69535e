package localapex.runtime.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import localapex.runtime.NotEmulated;
import localapex.runtime.collection.ApexList;
import localapex.runtime.exception.ApexException;
import localapex.runtime.type.ApexType;
import localapex.runtime.type.PlatformEnum;

/** {@code Schema.DescribeFieldResult}, as the running user gets it. */
public final class FieldDescription {

    private static final ApexType ENTRY = ApexType.of("Schema/PicklistEntry");

    private final SObjectField field;
    private final Map<String, Object> described;

    private FieldDescription(SObjectField field, Map<String, Object> described) {
        this.field = field;
        this.described = described;
    }

    static FieldDescription of(SObjectField field) {
        Map<String, Object> described = OrgSchema.field(field.object(), field.name());
        if (described != null) return new FieldDescription(field, described);
        String name = field.object() + "." + field.name();
        throw ApexException.of("InvalidParameterValueException", "The org has no field " + name);
    }

    private Object told(String what, String method) {
        if (described.containsKey(what)) return described.get(what);
        throw new NotEmulated("Schema.DescribeFieldResult." + method + "()");
    }

    public String getName() {
        return (String) told("name", "getName");
    }

    public String getLocalName() {
        return getName();
    }

    public String getLabel() {
        return (String) told("label", "getLabel");
    }

    public Integer getLength() {
        return (Integer) told("length", "getLength");
    }

    public PlatformEnum getType() {
        String type = ((String) told("type", "getType")).toUpperCase(Locale.ROOT);
        return PlatformEnum.of("Schema/DisplayType", type.equals("INT") ? "INTEGER" : type);
    }

    public boolean isAccessible() {
        return (Boolean) told("isAccessible", "isAccessible");
    }

    public boolean isCreateable() {
        return (Boolean) told("isCreateable", "isCreateable");
    }

    public boolean isUpdateable() {
        return (Boolean) told("isUpdateable", "isUpdateable");
    }

    public boolean isNillable() {
        return (Boolean) told("isNillable", "isNillable");
    }

    public boolean isCustom() {
        return getName().endsWith("__c");
    }

    public ApexList getPicklistValues() {
        List<PicklistEntry> entries = new ArrayList<>();
        for (Object value : (List<?>) told("picklist", "getPicklistValues"))
            entries.add(PicklistEntry.of((Map<?, ?>) value));
        return new ApexList(ENTRY, entries);
    }

    public SObjectField getSObjectField() {
        return field;
    }

    @Override
    public String toString() {
        return "Schema.DescribeFieldResult[getName=" + getName() + "]";
    }
}
