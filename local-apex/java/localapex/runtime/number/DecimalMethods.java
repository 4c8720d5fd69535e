package localapex.runtime.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import localapex.runtime.exception.ApexException;
import localapex.runtime.type.PlatformEnum;

/** Methods and operators of {@code Decimal}. */
public final class DecimalMethods {

    private DecimalMethods() {}

    public static BigDecimal valueOfBytecode(String literal) {
        return new BigDecimal(literal);
    }

    public static BigDecimal valueOfNullOk(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    public static BigDecimal valueOfNullOk(Long value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    public static BigDecimal valueOfNullOk(Double value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    public static BigDecimal valueOf(Object value) {
        try {
            return new BigDecimal(value.toString().trim());
        } catch (NumberFormatException wrong) {
            throw Numbers.invalid("decimal", value);
        }
    }

    public static BigDecimal add(BigDecimal one, BigDecimal other) {
        return one.add(other);
    }

    public static BigDecimal subtract(BigDecimal one, BigDecimal other) {
        return one.subtract(other);
    }

    public static BigDecimal multiply(BigDecimal one, BigDecimal other) {
        return one.multiply(other);
    }

    public static BigDecimal divide(BigDecimal one, BigDecimal other) {
        if (other.signum() == 0) throw ApexException.of("MathException", "Divide by 0");
        return one.divide(other, MathContext.DECIMAL128);
    }

    public static BigDecimal divide(BigDecimal one, BigDecimal other, Integer scale) {
        if (other.signum() == 0) throw ApexException.of("MathException", "Divide by 0");
        return one.divide(other, scale, RoundingMode.HALF_EVEN);
    }

    public static BigDecimal divide(BigDecimal one, BigDecimal other, Integer scale, PlatformEnum mode) {
        if (other.signum() == 0) throw ApexException.of("MathException", "Divide by 0");
        return one.divide(other, scale, mode(mode));
    }

    public static BigDecimal negate(BigDecimal value) {
        return value.negate();
    }

    public static int compareTo(BigDecimal one, BigDecimal other) {
        return one.compareTo(other);
    }

    public static BigDecimal abs(BigDecimal value) {
        return value.abs();
    }

    public static BigDecimal pow(BigDecimal value, Integer exponent) {
        return value.pow(exponent);
    }

    public static BigDecimal setScale(BigDecimal value, Integer scale) {
        return value.setScale(scale, RoundingMode.HALF_EVEN);
    }

    public static BigDecimal setScale(BigDecimal value, Integer scale, PlatformEnum mode) {
        return value.setScale(scale, mode(mode));
    }

    /** Halves go to the even neighbour. */
    public static long round(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_EVEN).longValue();
    }

    public static long round(BigDecimal value, PlatformEnum mode) {
        return value.setScale(0, mode(mode)).longValue();
    }

    private static RoundingMode mode(PlatformEnum mode) {
        return RoundingMode.valueOf(mode.name());
    }

    public static int scale(BigDecimal value) {
        return value.scale();
    }

    public static int precision(BigDecimal value) {
        return value.precision();
    }

    public static BigDecimal stripTrailingZeros(BigDecimal value) {
        return value.stripTrailingZeros();
    }

    public static Double doubleValue(BigDecimal value) {
        return value.doubleValue();
    }

    public static int intValue(BigDecimal value) {
        return value.intValue();
    }

    public static long longValue(BigDecimal value) {
        return value.longValue();
    }

    public static String toPlainString(BigDecimal value) {
        return value.toPlainString();
    }

    public static String format(BigDecimal value) {
        return Numbers.format(value);
    }

    public static boolean equals(BigDecimal value, Object other) {
        return other instanceof BigDecimal decimal && value.compareTo(decimal) == 0;
    }

    public static int hashCode(BigDecimal value) {
        return value.stripTrailingZeros().hashCode();
    }
}
