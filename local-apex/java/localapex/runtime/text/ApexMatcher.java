package localapex.runtime.text;

import java.util.regex.Matcher;
import localapex.runtime.exception.ApexException;

/** {@code Matcher}: the platform's are Java's. */
public final class ApexMatcher {

    private final ApexPattern pattern;
    private final Matcher matcher;

    ApexMatcher(ApexPattern pattern, Matcher matcher) {
        this.pattern = pattern;
        this.matcher = matcher;
    }

    public boolean matches() {
        return matcher.matches();
    }

    public boolean find() {
        return matcher.find();
    }

    public boolean find(Integer start) {
        return matcher.find(start);
    }

    public boolean lookingAt() {
        return matcher.lookingAt();
    }

    public boolean hitEnd() {
        return matcher.hitEnd();
    }

    public String group() {
        return group(0);
    }

    public String group(Integer number) {
        try {
            return matcher.group(number);
        } catch (IllegalStateException | IndexOutOfBoundsException wrong) {
            throw ApexException.of("StringException", wrong.getMessage());
        }
    }

    public int groupCount() {
        return matcher.groupCount();
    }

    public int start() {
        return matcher.start();
    }

    public int start(Integer number) {
        return matcher.start(number);
    }

    public int end() {
        return matcher.end();
    }

    public int end(Integer number) {
        return matcher.end(number);
    }

    public String replaceAll(String replacement) {
        return matcher.replaceAll(replacement);
    }

    public String replaceFirst(String replacement) {
        return matcher.replaceFirst(replacement);
    }

    public ApexPattern pattern() {
        return pattern;
    }

    public ApexMatcher reset() {
        matcher.reset();
        return this;
    }

    public ApexMatcher reset(String text) {
        matcher.reset(text);
        return this;
    }
}
