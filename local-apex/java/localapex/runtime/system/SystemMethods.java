package localapex.runtime.system;

import java.util.Objects;
import localapex.runtime.NotEmulated;
import localapex.runtime.exception.ApexException;
import localapex.runtime.record.SObject;
import localapex.runtime.run.Casts;
import localapex.runtime.run.Execution;
import localapex.runtime.run.Transaction;
import localapex.runtime.test.AssertMethods;
import localapex.runtime.text.ApexId;
import localapex.runtime.text.Words;
import localapex.runtime.time.ApexDate;
import localapex.runtime.time.ApexDatetime;
import localapex.runtime.time.Clock;
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

    /** A final variable is set a second time when it is not empty. */
    public static void checkFinal(Object value) {
        if (value != null) throw ApexException.of("FinalException", "Final variable has already been initialized");
    }

    /** Classes of tests are entered in tests only, which the compiler has checked already. */
    public static void ensureTestContext(Boolean isRequired) {}

    public static Object clone(Object object) {
        if (object instanceof ApexObject own) return own.shallowCopy();
        throw new NotEmulated("clone() of " + Types.ofValue(object).name());
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

    public static Object runAsUserSetup(SObject user) {
        return RunAs.begin(user);
    }

    public static void runAsUserCleanup(Object before) {
        RunAs.end(before);
    }

    /** {@code System.Label.x} */
    public static String getExternalLabel(String namespace, String name) {
        String text = Execution.current().metadata().label(name);
        if (text != null) return text;
        throw ApexException.of("IllegalArgumentException", "Label " + name + " does not exist.");
    }

    /** {@code Label.get(namespace, name)}, in the language that the labels are written in */
    public static String getTranslatedLabelDefaultLanguage(String namespace, String name) {
        return getExternalLabel(namespace, name);
    }

    // --- written by authors

    public static ApexDatetime now() {
        return Clock.now();
    }

    public static ApexDate today() {
        return Clock.today();
    }

    public static Long currentTimeMillis() {
        return Clock.now().moment().toEpochMilli();
    }

    public static ApexId enqueueJob(Object job) {
        return Jobs.enqueue(job);
    }

    /** Nobody waits here: a delay ends at once, and no chain is too deep. */
    public static ApexId enqueueJob(Object job, AsyncOptions options) {
        return Jobs.enqueue(job);
    }

    public static void attachFinalizer(Finalizer finalizer) {
        Jobs.attach(finalizer);
    }

    public static ResetPassword resetPassword(ApexId userId, Boolean sendsEmail) {
        return ResetPassword.of(userId, sendsEmail);
    }

    public static boolean isQueueable() {
        return Transaction.current().isAsync();
    }

    public static boolean isBatch() {
        return false;
    }

    public static boolean isFuture() {
        return false;
    }

    public static boolean isScheduled() {
        return false;
    }

    public static void Assert(Boolean condition) {
        AssertMethods.isTrue(condition);
    }

    public static void Assert(Boolean condition, Object message) {
        AssertMethods.isTrue(condition, message);
    }

    public static void assertEquals(Object expected, Object actual) {
        AssertMethods.areEqual(expected, actual);
    }

    public static void assertEquals(Object expected, Object actual, Object message) {
        AssertMethods.areEqual(expected, actual, message);
    }

    public static void assertNotEquals(Object expected, Object actual) {
        AssertMethods.areNotEqual(expected, actual);
    }

    public static void assertNotEquals(Object expected, Object actual, Object message) {
        AssertMethods.areNotEqual(expected, actual, message);
    }

    public static void debug(Object message) {
        DebugLog.write("DEBUG", message);
    }

    public static void debug(Object level, Object message) {
        DebugLog.write(level.toString(), message);
    }
}
