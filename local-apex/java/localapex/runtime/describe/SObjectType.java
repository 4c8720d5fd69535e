package localapex.runtime.describe;

import java.util.Locale;
import java.util.Map;
import localapex.runtime.NotEmulated;
import localapex.runtime.record.Defaults;
import localapex.runtime.record.SObject;
import localapex.runtime.text.ApexId;

/** {@code Schema.SObjectType}. */
public final class SObjectType {

    private final String name;

    private SObjectType(String name) {
        this.name = name;
    }

    public static SObjectType of(String name) {
        return new SObjectType(name);
    }

    /** @throws NotEmulated when no object of the org has the prefix */
    public static SObjectType ofKeyPrefix(String prefix) {
        for (String object : OrgSchema.names()) {
            Map<String, Object> described = OrgSchema.object(object);
            if (described != null && prefix.equals(described.get("keyPrefix"))) return new SObjectType(object);
        }
        throw new NotEmulated("Id.getSObjectType() of an id with prefix " + prefix);
    }

    public String name() {
        return name;
    }

    public ObjectDescription getDescribe() {
        return ObjectDescription.of(name);
    }

    /** The option only says when the platform loads parts of it. */
    public ObjectDescription getDescribe(Object option) {
        return getDescribe();
    }

    public SObject newSObject() {
        return new SObject(name);
    }

    public SObject newSObject(ApexId id) {
        return new SObject(name, id);
    }

    /** @param fillsDefaults whether fields get their default values, which are known of the project's own objects */
    public SObject newSObject(ApexId id, Boolean fillsDefaults) {
        SObject made = id == null ? newSObject() : newSObject(id);
        if (fillsDefaults) Defaults.fill(made);
        return made;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SObjectType type && type.name.equalsIgnoreCase(name);
    }

    @Override
    public int hashCode() {
        return name.toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
