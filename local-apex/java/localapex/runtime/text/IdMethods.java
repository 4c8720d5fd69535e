package localapex.runtime.text;

import localapex.runtime.describe.SObjectType;

/** Methods of {@code Id}. */
public final class IdMethods {

    private IdMethods() {}

    public static ApexId valueOfNullOk(Object value) {
        if (value == null) return null;
        return value instanceof ApexId id ? id : ApexId.of(value.toString());
    }

    public static ApexId valueOf(String text) {
        return ApexId.of(text);
    }

    public static ApexId valueOf(String text, Boolean restoreCasing) {
        return ApexId.of(text);
    }

    public static int compareTo(ApexId one, ApexId other, Boolean caseSensitive) {
        return one.compareTo(other);
    }

    public static boolean equals(ApexId id, Object other) {
        if (other instanceof String text) return id.equals(ApexId.find(text));
        return id.equals(other);
    }

    public static int hashCode(ApexId id) {
        return id.hashCode();
    }

    public static String to15(ApexId id) {
        return id.to15();
    }

    public static String toString(ApexId id) {
        return id.toString();
    }

    public static SObjectType getSobjectType(ApexId id) {
        return SObjectType.ofKeyPrefix(id.keyPrefix());
    }
}
