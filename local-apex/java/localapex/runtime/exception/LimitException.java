package localapex.runtime.exception;

/** A governor limit: nothing catches it. */
public final class LimitException extends ApexException {

    private static final long serialVersionUID = 1L;

    public LimitException(String message) {
        super(message);
    }

    @Override
    public boolean isCatchable() {
        return false;
    }
}
