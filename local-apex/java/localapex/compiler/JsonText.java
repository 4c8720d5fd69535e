package localapex.compiler;

import java.util.List;

/** Writes the answers of {@link Main} as JSON. */
final class JsonText {

    private JsonText() {}

    static String of(int files, List<Problem> problems) {
        StringBuilder json = new StringBuilder("{\"files\":").append(files).append(",\"problems\":[");
        String separator = "";
        for (Problem problem : problems) {
            json.append(separator).append("{\"path\":").append(string(problem.file().toString()));
            json.append(",\"line\":").append(problem.line()).append(",\"column\":").append(problem.column());
            json.append(",\"message\":").append(string(problem.message())).append('}');
            separator = ",";
        }
        return json.append("]}").toString();
    }

    static String error(String message) {
        return "{\"error\":" + string(message) + "}";
    }

    private static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            if (character == '"' || character == '\\') json.append('\\').append(character);
            else if (character < ' ' || character > '~') json.append(String.format("\\u%04x", (int) character));
            else json.append(character);
        }
        return json.append('"').toString();
    }
}
