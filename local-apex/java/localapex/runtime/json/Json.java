package localapex.runtime.json;

import localapex.runtime.exception.ApexException;
import localapex.runtime.type.TypeToken;

/** {@code JSON}. */
public final class Json {

    private static final ApexToJson KEEPING_NULLS = new ApexToJson(ApexToJson.Members.ALL, true);
    private static final ApexToJson WITHOUT_NULLS = new ApexToJson(ApexToJson.Members.ALL, false);

    private Json() {}

    public static String serialize(Object value) {
        return JsonWriter.write(KEEPING_NULLS.tree(value));
    }

    public static String serialize(Object value, Boolean omitsNulls) {
        return JsonWriter.write((omitsNulls ? WITHOUT_NULLS : KEEPING_NULLS).tree(value));
    }

    public static String serializePretty(Object value) {
        return JsonWriter.write(KEEPING_NULLS.tree(value), true);
    }

    public static String serializePretty(Object value, Boolean omitsNulls) {
        return JsonWriter.write((omitsNulls ? WITHOUT_NULLS : KEEPING_NULLS).tree(value), true);
    }

    public static Object deserialize(String text, TypeToken type) {
        return new JsonToApex(false).typed(read(text), type.type());
    }

    public static Object deserializeStrict(String text, TypeToken type) {
        return new JsonToApex(true).typed(read(text), type.type());
    }

    public static Object deserializeUntyped(String text) {
        return JsonToApex.untyped(read(text));
    }

    private static Object read(String text) {
        if (text == null) throw new NullPointerException("Argument cannot be null.");
        try {
            return JsonReader.read(text);
        } catch (JsonProblem problem) {
            throw ApexException.of("JSONException", problem.getMessage());
        }
    }
}
