package localapex.runtime.number;

import localapex.runtime.exception.ApexException;

/** Methods of {@code Boolean}. */
public final class BooleanMethods {

    private BooleanMethods() {}

    public static Boolean valueOf(Object value) {
        if (value == null) throw new NullPointerException("Argument cannot be null.");
        if (value instanceof Boolean truth) return truth;
        if (value instanceof String text) return text.equalsIgnoreCase("true");
        throw ApexException.of("TypeException", "Invalid conversion to Boolean: " + value);
    }

    public static boolean equals(Boolean one, Object other) {
        return one.equals(other);
    }

    public static int hashCode(Boolean value) {
        return value.hashCode();
    }
}
