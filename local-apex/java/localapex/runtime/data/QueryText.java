package localapex.runtime.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little that Apex itself must know of a query: of which object its records are. The org knows the rest. */
final class QueryText {

    private static final Pattern TEXT = Pattern.compile("'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern INNERMOST = Pattern.compile("\\([^()]*\\)");
    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\s+(\\w+)");

    private QueryText() {}

    /** The object after the outermost FROM. */
    static String objectOf(String soql) {
        String outer = TEXT.matcher(soql).replaceAll("''");
        for (Matcher inner = INNERMOST.matcher(outer); inner.find(); inner = INNERMOST.matcher(outer)) {
            outer = inner.replaceAll(" ");
        }
        Matcher from = FROM.matcher(outer);
        return from.find() ? from.group(1) : "SObject";
    }
}
