package localapex.runtime.pipe;

import java.util.Map;
import localapex.runtime.NotEmulated;

/** The org on the other side of the pipe: its records, rules and permissions. */
public final class Org {

    private static final String NOT_EMULATED = "NOT_EMULATED";
    private static Pipe pipe;
    private static boolean isPresent;

    private Org() {}

    /** @param hasOrg false when Apex runs without one, and all that needs one is an error */
    public static void reachThrough(Pipe through, boolean hasOrg) {
        pipe = through;
        isPresent = hasOrg;
    }

    public static boolean isPresent() {
        return isPresent;
    }

    /**
     * @throws OrgRefusal when Salesforce would refuse, too
     * @throws NotEmulated when the org does not know how, or there is none
     */
    public static Object ask(String question, Map<String, ?> details) {
        if (!isPresent) throw new NotEmulated("Apex without an org that asks it to " + question);
        try {
            return pipe.ask(question, details);
        } catch (OrgRefusal refusal) {
            if (NOT_EMULATED.equals(refusal.statusCode())) throw new NotEmulated(refusal.getMessage());
            throw refusal;
        }
    }
}
