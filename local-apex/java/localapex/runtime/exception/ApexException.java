package localapex.runtime.exception;

import localapex.runtime.load.PlatformLoader;
import localapex.runtime.type.ApexType;
import localapex.runtime.type.Types;

/** {@code System.Exception} and what extends it, in the project or on the platform. */
public class ApexException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String UNNAMED = "Script-thrown exception";

    private String message;
    private Exception reason;

    public ApexException() {
        this(UNNAMED);
    }

    public ApexException(String message) {
        this(message, null);
    }

    public ApexException(Exception cause) {
        this(UNNAMED, cause);
    }

    public ApexException(String message, Exception cause) {
        super(message);
        this.message = message;
        reason = cause;
    }

    /** @param name of an exception of the platform without its namespace, for example {@code ListException} */
    public static ApexException of(String name, String message) {
        try {
            Class<?> type = PlatformLoader.INSTANCE.loadClass((ApexType.EXCEPTIONS + name).replace('/', '.'));
            return (ApexException) type.getConstructor(String.class).newInstance(message);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    @Override
    public synchronized Exception getCause() {
        return reason;
    }

    public void initCause(Exception cause) {
        reason = cause;
    }

    /** For example {@code System.DmlException}; exceptions of the project say it themselves. */
    public String getTypeName() {
        return Types.ofClass(getClass()).name();
    }

    public String getStackTraceString() {
        return ExceptionMethods.getStackTraceString(this);
    }

    public Integer getLineNumber() {
        return ExceptionMethods.getLineNumber(this);
    }

    /** Apex code has no handler for some: exceeded limits, failed assertions. */
    public boolean isCatchable() {
        return true;
    }

    @Override
    public String toString() {
        return getTypeName() + ": " + getMessage();
    }
}
