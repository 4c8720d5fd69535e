package localapex.runtime.exception;

/**
 * Carries a message to the browser. To Apex itself its message stays hidden, unless it was set: that is how the platform
 * does it.
 */
public final class AuraHandledException extends ApexException {

    private static final long serialVersionUID = 1L;

    private final String forBrowser;

    public AuraHandledException(String message) {
        forBrowser = message;
    }

    /** What the component gets as {@code error.body.message}. */
    public String forBrowser() {
        return forBrowser;
    }
}
