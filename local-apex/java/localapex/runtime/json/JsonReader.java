package localapex.runtime.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON text into maps, lists, strings, booleans, nulls and numbers: Integer, Long or BigDecimal, what fits. */
public final class JsonReader {

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /** @throws JsonProblem when the text is not JSON */
    public static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        reader.space();
        if (reader.at < text.length()) throw reader.unexpected();
        return value;
    }

    private Object value() {
        space();
        if (at >= text.length()) throw new JsonProblem("No content to map to Object due to end of input");
        switch (text.charAt(at)) {
            case '{':
                return object();
            case '[':
                return array();
            case '"':
                return string();
            case 't':
                return word("true", Boolean.TRUE);
            case 'f':
                return word("false", Boolean.FALSE);
            case 'n':
                return word("null", null);
            default:
                return number();
        }
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        space();
        if (take('}')) return members;
        do {
            space();
            if (at >= text.length() || text.charAt(at) != '"') throw unexpected();
            String name = string();
            space();
            if (!take(':')) throw unexpected();
            members.put(name, value());
            space();
        } while (take(','));
        if (!take('}')) throw unexpected();
        return members;
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        at++;
        space();
        if (take(']')) return elements;
        do {
            elements.add(value());
            space();
        } while (take(','));
        if (!take(']')) throw unexpected();
        return elements;
    }

    private String string() {
        StringBuilder value = new StringBuilder();
        at++;
        while (true) {
            if (at >= text.length()) throw new JsonProblem("Unexpected end-of-input in VALUE_STRING");
            char c = text.charAt(at++);
            if (c == '"') return value.toString();
            value.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() {
        if (at >= text.length()) throw unexpected();
        char c = text.charAt(at++);
        switch (c) {
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                if (at + 4 > text.length()) throw unexpected();
                try {
                    char code = (char) Integer.parseInt(text.substring(at, at + 4), 16);
                    at += 4;
                    return code;
                } catch (NumberFormatException wrong) {
                    throw unexpected();
                }
            case '"', '\\', '/':
                return c;
            default:
                at--;
                throw unexpected();
        }
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) throw unexpected();
        at += word.length();
        return value;
    }

    private Object number() {
        int start = at;
        while (at < text.length() && "+-0123456789.eE".indexOf(text.charAt(at)) >= 0) at++;
        String digits = text.substring(start, at);
        at = start;
        if (!digits.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) throw unexpected();
        at = start + digits.length();
        BigDecimal value = new BigDecimal(digits);
        if (!digits.matches("-?\\d+")) return value;
        if (value.toBigInteger().bitLength() < Integer.SIZE) return value.intValueExact();
        return value.toBigInteger().bitLength() < Long.SIZE ? (Object) value.longValueExact() : value;
    }

    private boolean take(char wanted) {
        if (at >= text.length() || text.charAt(at) != wanted) return false;
        at++;
        return true;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }

    private JsonProblem unexpected() {
        String before = text.substring(0, Math.min(at, text.length()));
        int line = before.split("\n", -1).length;
        int column = before.length() - before.lastIndexOf('\n');
        if (at >= text.length()) return new JsonProblem(
            "Unexpected end-of-input at input location [" + line + "," + column + "]"
        );
        char found = text.charAt(at);
        String what = "Unexpected character ('" + found + "' (code " + (int) found + "))";
        return new JsonProblem(what + " at input location [" + line + "," + column + "]");
    }
}
