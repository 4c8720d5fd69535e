package localapex.runtime.test;

import localapex.runtime.exception.AssertException;
import localapex.runtime.system.Comparators;
import localapex.runtime.text.Words;
import localapex.runtime.type.TypeToken;
import localapex.runtime.type.Types;

/** {@code Assert}, with the messages of the platform. */
public final class AssertMethods {

    private AssertMethods() {}

    private static void check(boolean isTrue, Object message, String found) {
        if (isTrue) return;
        String reason = found.isEmpty() ? "" : ": " + found;
        throw new AssertException("Assertion Failed" + (message == null ? "" : ": " + Words.of(message)) + reason);
    }

    public static void areEqual(Object expected, Object actual) {
        areEqual(expected, actual, null);
    }

    public static void areEqual(Object expected, Object actual, Object message) {
        String found = "Expected: " + Words.of(expected) + ", Actual: " + Words.of(actual);
        check(Comparators.isEqual(expected, actual), message, found);
    }

    public static void areNotEqual(Object notExpected, Object actual) {
        areNotEqual(notExpected, actual, null);
    }

    public static void areNotEqual(Object notExpected, Object actual, Object message) {
        check(!Comparators.isEqual(notExpected, actual), message, "Same value: " + Words.of(actual));
    }

    public static void isTrue(Boolean condition) {
        isTrue(condition, null);
    }

    public static void isTrue(Boolean condition, Object message) {
        check(Boolean.TRUE.equals(condition), message, "Expected: true, Actual: " + condition);
    }

    public static void isFalse(Boolean condition) {
        isFalse(condition, null);
    }

    public static void isFalse(Boolean condition, Object message) {
        check(Boolean.FALSE.equals(condition), message, "Expected: false, Actual: " + condition);
    }

    public static void isNull(Object value) {
        isNull(value, null);
    }

    public static void isNull(Object value, Object message) {
        check(value == null, message, "Expected: null, Actual: " + Words.of(value));
    }

    public static void isNotNull(Object value) {
        isNotNull(value, null);
    }

    public static void isNotNull(Object value, Object message) {
        check(value != null, message, "Same value: null");
    }

    public static void isInstanceOfType(Object instance, TypeToken type) {
        isInstanceOfType(instance, type, null);
    }

    public static void isInstanceOfType(Object instance, TypeToken type, Object message) {
        check(Types.isInstance(instance, type.type()), message, found(instance, type));
    }

    public static void isNotInstanceOfType(Object instance, TypeToken type) {
        isNotInstanceOfType(instance, type, null);
    }

    public static void isNotInstanceOfType(Object instance, TypeToken type, Object message) {
        check(!Types.isInstance(instance, type.type()), message, found(instance, type));
    }

    private static String found(Object instance, TypeToken type) {
        String actual = instance == null ? "null" : Types.ofValue(instance).name();
        return "Expected type: " + type.getName() + ", Actual type: " + actual;
    }

    public static void fail() {
        fail(null);
    }

    public static void fail(Object message) {
        check(false, message, "");
    }
}
