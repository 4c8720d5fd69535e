package localapex.runtime.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import localapex.runtime.collection.ApexList;
import localapex.runtime.exception.ApexException;
import localapex.runtime.type.ApexType;

/** {@code Pattern}: the platform's are Java's. */
public final class ApexPattern {

    private final Pattern pattern;

    private ApexPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    public static ApexPattern compile(String expression) {
        try {
            return new ApexPattern(Pattern.compile(expression));
        } catch (PatternSyntaxException wrong) {
            throw ApexException.of("StringException", "Invalid regex: " + wrong.getMessage());
        }
    }

    public static boolean matches(String expression, String text) {
        return compile(expression).matcher(text).matches();
    }

    public static String quote(String text) {
        return Pattern.quote(text);
    }

    public ApexMatcher matcher(String text) {
        return new ApexMatcher(this, pattern.matcher(Arguments.given(text)));
    }

    public String pattern() {
        return pattern.pattern();
    }

    public ApexList split(String text) {
        return new ApexList(ApexType.STRING, List.of(pattern.split(text)));
    }

    public ApexList split(String text, Integer limit) {
        return new ApexList(ApexType.STRING, List.of(pattern.split(text, limit)));
    }

    @Override
    public String toString() {
        return pattern();
    }
}
