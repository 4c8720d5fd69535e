package localapex.runtime;

import java.util.Set;
import java.util.TreeSet;

/**
 * Apex reached something of the platform that is not here. It is an error and not an exception, so that no Apex code can
 * catch it and go on as if it had happened.
 */
public final class NotEmulated extends Error {

    private static final Set<String> REACHED = new TreeSet<>();

    private static final long serialVersionUID = 1L;

    /** @param what class, method and signature as Apex spells them */
    public NotEmulated(String what) {
        super(what + " is not emulated. Run this test in an org, or teach local-apex what the platform does here.");
        REACHED.add(what);
    }

    /** Called by linked bytecode in place of a method that is not here. */
    public static NotEmulated reached(String what) {
        return new NotEmulated(what);
    }

    /** Everything that was reached so far, by name. */
    public static Set<String> all() {
        return REACHED;
    }
}
