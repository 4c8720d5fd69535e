package localapex.runtime.run;

/** A request that could not even begin: its message says what is wrong and what to do. */
public final class WrongRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongRequest(String message) {
        super(message);
    }
}
