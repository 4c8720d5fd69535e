package localapex.runtime.system;

import java.time.ZoneId;
import java.util.Locale;

/** In whose name, language and time zone Apex runs. */
public final class UserContext {

    private UserContext() {}

    public static ZoneId zone() {
        return ZoneId.of("UTC");
    }

    public static Locale locale() {
        return Locale.US;
    }
}
