package localapex.runtime.data;

/** {@code AccessLevel}: in whose rights a query or save is meant. */
public final class AccessLevel {

    public static final AccessLevel USER_MODE = new AccessLevel("user");
    public static final AccessLevel SYSTEM_MODE = new AccessLevel("system");

    private final String mode;

    private AccessLevel(String mode) {
        this.mode = mode;
    }

    /** {@code user} or {@code system}, as the org is told. */
    String mode() {
        return mode;
    }

    @Override
    public String toString() {
        return "AccessLevel:[mode=" + mode + "]";
    }
}
