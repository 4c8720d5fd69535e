package localapex.runtime.run;

import java.util.Map;
import localapex.runtime.pipe.Org;

/** A savepoint that the machine itself sets; it does not count. Without an org there is nothing to go back to. */
public final class OwnSavepoint {

    private final Object name;

    private OwnSavepoint(Object name) {
        this.name = name;
    }

    public static OwnSavepoint set() {
        return new OwnSavepoint(Org.isPresent() ? Org.ask("setSavepoint", Map.of()) : null);
    }

    public void rollback() {
        if (name != null) Org.ask("rollback", Map.of("savepoint", name));
    }

    /** What was saved since then stays. */
    public void release() {
        if (name != null) Org.ask("releaseSavepoint", Map.of("savepoint", name));
    }
}
