package localapex.runtime.number;

import java.math.BigDecimal;

/** Methods of {@code Integer}. */
public final class IntegerMethods {

    private IntegerMethods() {}

    public static Integer valueOf(String text) {
        try {
            return Integer.valueOf(text.trim());
        } catch (NumberFormatException wrong) {
            throw Numbers.invalid("integer", text);
        }
    }

    /** Of a number of another type: what is behind the point is cut off. */
    public static Integer valueOf(Object value) {
        if (value instanceof String text) return valueOf(text);
        if (value instanceof Integer number) return number;
        if (value instanceof Number number) return new BigDecimal(number.toString()).intValue();
        if (value == null) throw new NullPointerException("Argument cannot be null.");
        throw Numbers.invalid("integer", value);
    }

    public static String format(Integer value) {
        return Numbers.format(value);
    }

    public static boolean equals(Integer value, Object other) {
        return value.equals(other);
    }

    public static int hashCode(Integer value) {
        return value.hashCode();
    }
}
