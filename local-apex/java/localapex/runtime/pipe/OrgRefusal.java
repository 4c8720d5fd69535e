package localapex.runtime.pipe;

/** The org did not take a question: a wrong query, or something that is not emulated. */
public final class OrgRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String statusCode;

    OrgRefusal(String statusCode, String message) {
        super(message);
        this.statusCode = statusCode;
    }

    public String statusCode() {
        return statusCode;
    }
}
