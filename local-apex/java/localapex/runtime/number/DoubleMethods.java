package localapex.runtime.number;

import java.math.BigDecimal;

/** Methods of {@code Double}. */
public final class DoubleMethods {

    private DoubleMethods() {}

    public static Double valueOf(Object value) {
        try {
            return Double.valueOf(value.toString().trim());
        } catch (NumberFormatException wrong) {
            throw Numbers.invalid("double", value);
        }
    }

    public static int intValue(Double value) {
        return value.intValue();
    }

    public static long longValue(Double value) {
        return value.longValue();
    }

    public static long round(Double value) {
        return DecimalMethods.round(BigDecimal.valueOf(value));
    }

    public static String format(Double value) {
        return Numbers.format(BigDecimal.valueOf(value));
    }

    public static boolean equals(Double value, Object other) {
        return value.equals(other);
    }

    public static int hashCode(Double value) {
        return value.hashCode();
    }
}
