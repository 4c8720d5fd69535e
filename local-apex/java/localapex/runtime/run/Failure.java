package localapex.runtime.run;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localapex.runtime.NotEmulated;
import localapex.runtime.exception.ApexException;
import localapex.runtime.exception.AuraHandledException;
import localapex.runtime.exception.ExceptionMethods;

/** Something that Apex threw and nothing caught, as it is reported. */
public final class Failure {

    // who calls itself without end is seen to do so after a few lines
    private static final int DEEPEST = 30;

    private Failure() {}

    public static Map<String, Object> of(Throwable thrown) {
        Map<String, Object> failure = new LinkedHashMap<>();
        failure.put("type", type(thrown));
        failure.put("message", message(thrown));
        failure.put("stack", ApexStack.of(thrown).stream().limit(DEEPEST).toList());
        if (!isApex(thrown)) failure.put("java", javaStack(thrown));
        return failure;
    }

    private static boolean isApex(Throwable thrown) {
        boolean isOfApex = thrown instanceof ApexException;
        return (
            isOfApex ||
            thrown instanceof NullPointerException ||
            thrown instanceof NotEmulated ||
            thrown instanceof StackOverflowError
        );
    }

    private static String type(Throwable thrown) {
        if (thrown instanceof NotEmulated) return "NotEmulated";
        if (thrown instanceof StackOverflowError) return "System.LimitException";
        return isApex(thrown) ? ExceptionMethods.getTypeName((Exception) thrown) : "InternalError";
    }

    private static String message(Throwable thrown) {
        if (thrown instanceof StackOverflowError) return "Maximum stack depth reached: 1001";
        if (thrown instanceof AuraHandledException handled) return handled.forBrowser();
        if (thrown instanceof Exception exception && isApex(thrown)) return ExceptionMethods.getMessage(exception);
        return isApex(thrown) ? thrown.getMessage() : thrown.toString();
    }

    private static List<String> javaStack(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString().lines().limit(DEEPEST).toList();
    }
}
