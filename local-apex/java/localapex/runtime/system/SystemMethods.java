package localapex.runtime.system;

import java.util.Objects;
import localapex.runtime.exception.ApexException;
import localapex.runtime.run.Casts;
import localapex.runtime.text.Words;
import localapex.runtime.type.ApexObject;
import localapex.runtime.type.ApexType;
import localapex.runtime.type.ObjectText;
import localapex.runtime.type.TypeToken;
import localapex.runtime.type.Types;

/** {@code System}, and what compiled Apex calls without its author having written it. */
public final class SystemMethods {

    private SystemMethods() {}

    // --- written by the compiler

    /** The sharing of the class that is entered; records are shared by the org, which does not know of classes. */
    public static Boolean pushSystemModeInherit(String sharing) {
        return Boolean.TRUE;
    }

    public static void popSystemModeInherit(Boolean pushed) {}

    public static void setupTestLimits() {}

    public static void additionalCodeLocationCovered(String type, Integer line) {}

    public static void setProfilingInfo(String text, String kind) {}

    public static void validateVariableTypeForSelectLoop(Object element, String typeName) {
        if (element != null) Casts.convert(element, typeName);
    }

    public static void removeKeepAliveCursor(Object cursor) {}

    public static Object convert(Object value, String typeName) {
        return Casts.convert(value, typeName);
    }

    public static boolean instanceOf(Object value, String typeName) {
        return Types.isInstance(value, ApexType.of(typeName));
    }

    /** What a handler of Apex may see: exceptions that Apex can catch, and the null pointers of Java. */
    public static boolean isCatchableException(Object thrown) {
        if (thrown instanceof ApexException exception) return exception.isCatchable();
        return thrown instanceof NullPointerException;
    }

    public static void throwNPE() {
        throw new NullPointerException();
    }

    public static void throwListIndexNull() {
        throw ApexException.of("ListException", "List index must not be null");
    }

    public static void throwDivideByZeroException() {
        throw ApexException.of("MathException", "Divide by 0");
    }

    public static TypeToken getTypeToken(String typeName) {
        return new TypeToken(ApexType.of(typeName));
    }

    /** {@code ==} between texts: ignores case, where methods of String do not. */
    public static int compareStrings(String one, String other) {
        if (one == null || other == null) return one == null ? (other == null ? 0 : -1) : 1;
        return Integer.signum(one.compareToIgnoreCase(other));
    }

    public static boolean equals(Object one, Object other) {
        return Objects.equals(one, other);
    }

    public static int hashCode(Object value) {
        return value instanceof ApexObject ? System.identityHashCode(value) : Objects.hashCode(value);
    }

    public static String toStringInternal(Object value) {
        return value instanceof ApexObject ? ObjectText.of(value) : Words.of(value);
    }

    // --- written by authors

    public static void debug(Object message) {
        DebugLog.write("DEBUG", message);
    }

    public static void debug(Object level, Object message) {
        DebugLog.write(level.toString(), message);
    }
}
