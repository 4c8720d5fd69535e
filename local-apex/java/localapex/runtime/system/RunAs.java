package localapex.runtime.system;

import java.util.Map;
import localapex.runtime.NotEmulated;
import localapex.runtime.describe.OrgSchema;
import localapex.runtime.pipe.Org;
import localapex.runtime.record.SObject;
import localapex.runtime.text.ApexId;

/** {@code System.runAs}: another user, and to the org a new transaction, before and after. */
final class RunAs {

    private RunAs() {}

    /** @return who ran before */
    static Object begin(SObject user) {
        ApexId id = (ApexId) user.get("Id");
        if (id == null) throw new NotEmulated("System.runAs(User) of a user that is not inserted");
        ApexId before = UserContext.userId();
        become(id);
        return before;
    }

    static void end(Object before) {
        // nobody ran before when beginning failed
        if (before != null) become((ApexId) before);
    }

    /** Who runs now; null without an org. */
    static Object current() {
        return Org.isPresent() ? UserContext.userId() : null;
    }

    static void during(Object user, Runnable work) {
        Object before = current();
        if (user == null || user.equals(before)) {
            work.run();
            return;
        }
        become((ApexId) user);
        try {
            work.run();
        } finally {
            become((ApexId) before);
        }
    }

    private static void become(ApexId id) {
        Org.ask("runAs", Map.of("userId", id.toString()));
        Org.ask("beginTransaction", Map.of());
        UserContext.forget();
        OrgSchema.forget();
    }
}
