package localapex.runtime.number;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import localapex.runtime.exception.ApexException;
import localapex.runtime.system.UserContext;

/** What number types share: being read from text, and being written for people. */
final class Numbers {

    private Numbers() {}

    static ApexException invalid(String type, Object value) {
        return ApexException.of("TypeException", "Invalid " + type + ": " + value);
    }

    /** With the separators of the running user's locale. */
    static String format(Number value) {
        Locale locale = UserContext.locale();
        NumberFormat format = NumberFormat.getInstance(locale);
        if (value instanceof BigDecimal decimal) format.setMaximumFractionDigits(decimal.scale());
        return format.format(value);
    }
}
