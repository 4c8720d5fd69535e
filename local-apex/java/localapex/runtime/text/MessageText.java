package localapex.runtime.text;

import java.util.List;

/** {@code String.format}: {0} in a pattern, and apostrophes as in Java's MessageFormat. */
final class MessageText {

    private MessageText() {}

    static String format(String pattern, List<Object> values) {
        StringBuilder text = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char at = pattern.charAt(i);
            if (at == '\'') {
                boolean isDoubled = i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'';
                if (isDoubled) {
                    text.append('\'');
                    i++;
                } else {
                    isQuoted = !isQuoted;
                }
                continue;
            }
            int close = at == '{' && !isQuoted ? pattern.indexOf('}', i) : -1;
            if (close < 0 || !pattern.substring(i + 1, close).matches("\\d+")) {
                text.append(at);
                continue;
            }
            int number = Integer.parseInt(pattern.substring(i + 1, close));
            text.append(number < values.size() ? Words.of(values.get(number)) : pattern.substring(i, close + 1));
            i = close;
        }
        return text.toString();
    }
}
