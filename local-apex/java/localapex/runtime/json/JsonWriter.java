package localapex.runtime.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Writes maps, lists and scalars as JSON text. */
public final class JsonWriter {

    private static final int INDENT = 2;

    private final StringBuilder text = new StringBuilder();
    private final boolean isPretty;
    private int depth;

    private JsonWriter(boolean isPretty) {
        this.isPretty = isPretty;
    }

    public static String write(Object value) {
        return write(value, false);
    }

    public static String write(Object value, boolean isPretty) {
        JsonWriter writer = new JsonWriter(isPretty);
        writer.value(value);
        return writer.text.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> members) object(members);
        else if (value instanceof List<?> elements) array(elements);
        else if (value instanceof BigDecimal decimal) text.append(decimal.toPlainString());
        else if (value == null || value instanceof Number || value instanceof Boolean) text.append(value);
        else string(value.toString());
    }

    private void object(Map<?, ?> members) {
        text.append('{');
        depth++;
        boolean isFirst = true;
        for (Map.Entry<?, ?> member : members.entrySet()) {
            if (!isFirst) text.append(',');
            line(true);
            string(member.getKey().toString());
            text.append(isPretty ? " : " : ":");
            value(member.getValue());
            isFirst = false;
        }
        depth--;
        line(!isFirst);
        text.append('}');
    }

    private void array(List<?> elements) {
        text.append(isPretty ? "[ " : "[");
        boolean isFirst = true;
        for (Object element : elements) {
            if (!isFirst) text.append(isPretty ? ", " : ",");
            value(element);
            isFirst = false;
        }
        text.append(isPretty ? " ]" : "]");
    }

    private void line(boolean isWanted) {
        if (isPretty && isWanted) text.append('\n').append(" ".repeat(depth * INDENT));
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                default -> {
                    // half of a pair alone cannot be written as UTF-8
                    if (c < ' ' || isLone(value, i)) text.append(String.format("\\u%04x", (int) c));
                    else text.append(c);
                }
            }
        }
        text.append('"');
    }

    private static boolean isLone(String value, int at) {
        char c = value.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
    }
}
