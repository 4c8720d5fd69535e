package localapex.runtime.run;

import java.math.BigDecimal;
import localapex.runtime.exception.ApexException;
import localapex.runtime.text.ApexId;
import localapex.runtime.type.ApexType;
import localapex.runtime.type.Types;

/** Casts, and the conversions that the compiler asks for where the type of a value is only known at run time. */
public final class Casts {

    private Casts() {}

    /** {@code (Type) value} */
    public static Object cast(Object value, String typeName) {
        if (value == null || typeName.equals("java/lang/Object")) return value;
        ApexType type = ApexType.of(typeName);
        if (Types.isInstance(value, type)) return value;
        throw refused(value, type);
    }

    /** As {@link #cast}, and numbers become wider, text an id, an id text. */
    public static Object convert(Object value, String typeName) {
        if (value == null) return null;
        switch (typeName) {
            case "java/lang/Object":
                return value;
            case "java/lang/String":
                if (value instanceof String) return value;
                if (value instanceof ApexId) return value.toString();
                break;
            case "com/force/swag/id/ID":
                if (value instanceof ApexId) return value;
                if (value instanceof String text) return ApexId.of(text);
                break;
            case "java/lang/Long":
                if (value instanceof Integer number) return number.longValue();
                break;
            case "java/lang/Double":
                if (value instanceof Integer || value instanceof Long || value instanceof BigDecimal) {
                    return ((Number) value).doubleValue();
                }
                break;
            case "java/math/BigDecimal":
                if (value instanceof Integer || value instanceof Long) {
                    return BigDecimal.valueOf(((Number) value).longValue());
                }
                if (value instanceof Double number) return BigDecimal.valueOf(number);
                break;
            default:
        }
        return cast(value, typeName);
    }

    /** @return the type of a value, in words */
    public static String nameOf(Object value) {
        return value == null ? "null" : Types.ofValue(value).name();
    }

    private static ApexException refused(Object value, ApexType type) {
        String from = Types.ofValue(value).name();
        return ApexException.of("TypeException", "Invalid conversion from runtime type " + from + " to " + type.name());
    }
}
