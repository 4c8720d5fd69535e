package localapex.runtime.time;

import java.time.Instant;
import java.util.Map;
import localapex.runtime.pipe.Org;

/** What time it is: the org's, which tests and demos may set. */
public final class Clock {

    private Clock() {}

    public static ApexDatetime now() {
        if (!Org.isPresent()) return new ApexDatetime(Instant.now());
        return new ApexDatetime(Instant.parse((String) Org.ask("now", Map.of())));
    }

    /** In the time zone of the running user. */
    public static ApexDate today() {
        return new ApexDate(now().atUser().toLocalDate());
    }
}
