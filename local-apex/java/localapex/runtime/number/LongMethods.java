package localapex.runtime.number;

/** Methods of {@code Long}. */
public final class LongMethods {

    private LongMethods() {}

    public static Long valueOf(String text) {
        try {
            return Long.valueOf(text.trim());
        } catch (NumberFormatException wrong) {
            throw Numbers.invalid("long", text);
        }
    }

    public static int intValue(Long value) {
        return value.intValue();
    }

    public static String format(Long value) {
        return Numbers.format(value);
    }

    public static boolean equals(Long value, Object other) {
        return value.equals(other);
    }

    public static int hashCode(Long value) {
        return value.hashCode();
    }
}
