package localapex.runtime.text;

import java.math.BigDecimal;
import localapex.runtime.exception.ExceptionMethods;

/** How Apex prints values of any type: when it appends them to text, logs them, or compares them in an assertion. */
public final class Words {

    private Words() {}

    public static String of(Object value) {
        if (value instanceof BigDecimal decimal) return decimal.toPlainString();
        if (value instanceof Double number) return number(number);
        if (value instanceof Exception exception) {
            return ExceptionMethods.getTypeName(exception) + ": " + ExceptionMethods.getMessage(exception);
        }
        return String.valueOf(value);
    }

    private static String number(Double value) {
        return value.isInfinite() || value.isNaN() ? value.toString() : BigDecimal.valueOf(value).toPlainString();
    }

    public static String join(Iterable<?> values) {
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            if (text.length() > 0) text.append(", ");
            text.append(of(value));
        }
        return text.toString();
    }
}
