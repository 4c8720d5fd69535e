package localapex.runtime.exception;

import java.util.List;
import localapex.runtime.run.ApexStack;

/**
 * What Apex asks of an exception. Some are exceptions of Java: the null pointer that the virtual machine finds is Apex's
 * own, and that one has no message of its own.
 */
public final class ExceptionMethods {

    private ExceptionMethods() {}

    public static String getMessage(Exception exception) {
        if (exception instanceof NullPointerException && exception.getMessage() == null) {
            return "Attempt to de-reference a null object";
        }
        return exception.getMessage();
    }

    public static String getTypeName(Exception exception) {
        if (exception instanceof ApexException own) return own.getTypeName();
        return "System." + exception.getClass().getSimpleName();
    }

    public static Exception getCause(Exception exception) {
        return exception.getCause() instanceof Exception cause ? cause : null;
    }

    public static String getStackTraceString(Exception exception) {
        return String.join("\n", ApexStack.of(exception));
    }

    public static Integer getLineNumber(Exception exception) {
        List<StackTraceElement> frames = ApexStack.frames(exception);
        return frames.isEmpty() ? 0 : frames.get(0).getLineNumber();
    }

    public static void setMessage(Exception exception, String message) {
        own(exception).setMessage(message);
    }

    public static void initCause(Exception exception, Exception cause) {
        own(exception).initCause(cause);
    }

    private static ApexException own(Exception exception) {
        if (exception instanceof ApexException own) return own;
        throw ApexException.of("TypeException", "Cannot change " + getTypeName(exception));
    }
}
