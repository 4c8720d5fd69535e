package localapex.runtime.exception;

/** A failed assertion: nothing catches it. */
public final class AssertException extends ApexException {

    private static final long serialVersionUID = 1L;

    public AssertException(String message) {
        super(message);
    }

    @Override
    public boolean isCatchable() {
        return false;
    }
}
