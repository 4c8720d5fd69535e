package localapex.runtime.exception;

/** {@code EventBus.RetryableException}: the trigger of an event wants it delivered again. */
public final class RetryableException extends ApexException {

    private static final long serialVersionUID = 1L;

    public RetryableException() {}

    public RetryableException(String message) {
        super(message);
    }

    public RetryableException(Exception cause) {
        super(cause);
    }

    public RetryableException(String message, Exception cause) {
        super(message, cause);
    }
}
