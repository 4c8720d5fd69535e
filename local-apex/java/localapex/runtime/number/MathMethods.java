package localapex.runtime.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import localapex.runtime.exception.ApexException;

/** {@code Math}. */
public final class MathMethods {

    private MathMethods() {}

    public static Integer abs(Integer value) {
        return Math.abs(value);
    }

    public static Long abs(Long value) {
        return Math.abs(value);
    }

    public static Double abs(Double value) {
        return Math.abs(value);
    }

    public static BigDecimal abs(BigDecimal value) {
        return value.abs();
    }

    public static Integer max(Integer one, Integer other) {
        return Math.max(one, other);
    }

    public static Long max(Long one, Long other) {
        return Math.max(one, other);
    }

    public static Double max(Double one, Double other) {
        return Math.max(one, other);
    }

    public static BigDecimal max(BigDecimal one, BigDecimal other) {
        return one.max(other);
    }

    public static Integer min(Integer one, Integer other) {
        return Math.min(one, other);
    }

    public static Long min(Long one, Long other) {
        return Math.min(one, other);
    }

    public static Double min(Double one, Double other) {
        return Math.min(one, other);
    }

    public static BigDecimal min(BigDecimal one, BigDecimal other) {
        return one.min(other);
    }

    public static Integer mod(Integer dividend, Integer divisor) {
        if (divisor == 0) throw ApexException.of("MathException", "Divide by 0");
        return dividend % divisor;
    }

    public static Long mod(Long dividend, Long divisor) {
        if (divisor == 0) throw ApexException.of("MathException", "Divide by 0");
        return dividend % divisor;
    }

    public static Integer round(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP).intValue();
    }

    public static Integer round(Double value) {
        return round(BigDecimal.valueOf(value));
    }

    public static Long roundToLong(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP).longValue();
    }

    public static Long roundToLong(Double value) {
        return roundToLong(BigDecimal.valueOf(value));
    }

    public static BigDecimal floor(BigDecimal value) {
        return value.setScale(0, RoundingMode.FLOOR);
    }

    public static Double floor(Double value) {
        return Math.floor(value);
    }

    public static BigDecimal ceil(BigDecimal value) {
        return value.setScale(0, RoundingMode.CEILING);
    }

    public static Double ceil(Double value) {
        return Math.ceil(value);
    }

    public static Double sqrt(Double value) {
        return Math.sqrt(value);
    }

    public static Double pow(Double value, Double exponent) {
        return Math.pow(value, exponent);
    }

    public static Double random() {
        return Math.random();
    }

    public static BigDecimal signum(BigDecimal value) {
        return BigDecimal.valueOf(value.signum());
    }
}
