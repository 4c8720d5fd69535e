package localapex.runtime.describe;

import java.util.Map;
import localapex.runtime.NotEmulated;
import localapex.runtime.exception.ApexException;

/** {@code Schema.DescribeSObjectResult}, as the running user gets it. */
public final class ObjectDescription {

    /** {@code Schema.SObjectType.Contact.fields} */
    public final FieldMap Fields;

    private final Map<String, Object> described;

    private ObjectDescription(Map<String, Object> described) {
        this.described = described;
        Fields = new FieldMap((String) described.get("name"));
    }

    public static ObjectDescription of(String object) {
        Map<String, Object> described = OrgSchema.object(object);
        if (described != null) return new ObjectDescription(described);
        throw ApexException.of("InvalidParameterValueException", "sObject type '" + object + "' is not supported.");
    }

    private Object told(String what) {
        if (described.containsKey(what)) return described.get(what);
        throw new NotEmulated("Schema.DescribeSObjectResult." + what + "()");
    }

    public String getName() {
        return (String) told("name");
    }

    public String getLocalName() {
        return getName();
    }

    public String getLabel() {
        return (String) told("label");
    }

    public String getLabelPlural() {
        return (String) told("labelPlural");
    }

    public String getKeyPrefix() {
        return (String) told("keyPrefix");
    }

    public boolean isCustom() {
        return (Boolean) told("isCustom");
    }

    public boolean isCustomSetting() {
        return (Boolean) told("isCustomSetting");
    }

    public boolean isAccessible() {
        return (Boolean) told("isAccessible");
    }

    public boolean isCreateable() {
        return (Boolean) told("isCreateable");
    }

    public boolean isUpdateable() {
        return (Boolean) told("isUpdateable");
    }

    public boolean isDeletable() {
        return (Boolean) told("isDeletable");
    }

    public boolean isQueryable() {
        return (Boolean) told("isQueryable");
    }

    public SObjectType getSObjectType() {
        return SObjectType.of(getName());
    }

    @Override
    public String toString() {
        return "Schema.DescribeSObjectResult[name=" + getName() + "]";
    }
}
