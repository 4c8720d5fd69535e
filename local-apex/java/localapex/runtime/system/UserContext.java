package localapex.runtime.system;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import localapex.runtime.collection.ApexList;
import localapex.runtime.data.Queries;
import localapex.runtime.exception.ApexException;
import localapex.runtime.pipe.Org;
import localapex.runtime.record.SObject;
import localapex.runtime.text.ApexId;

/** In whose name, language and time zone Apex runs. Without an org that is nobody, in English and GMT. */
public final class UserContext {

    private static final String QUERY =
        "SELECT Id, Name, FirstName, LastName, Username, Email, ProfileId, UserRoleId, UserType, TimeZoneSidKey, " +
        "LocaleSidKey, LanguageLocaleKey FROM User WHERE Id = :id";

    private static SObject user;

    private UserContext() {}

    /** The user may be another one now, or changed. */
    public static void forget() {
        user = null;
    }

    public static ApexId userId() {
        return ApexId.of((String) Org.ask("runningUserId", Map.of()));
    }

    static SObject user() {
        if (user == null) {
            ApexList found = Queries.quietly(QUERY, Map.of("id", userId().toString()));
            if (found.isEmpty()) throw ApexException.of("UnexpectedException", "The running user is gone.");
            user = (SObject) found.get(0);
        }
        return user;
    }

    public static ZoneId zone() {
        if (!Org.isPresent()) return ZoneId.of("UTC");
        try {
            return ZoneId.of((String) user().get("TimeZoneSidKey"));
        } catch (DateTimeException unknown) {
            throw ApexException.of("UnexpectedException", "Unknown time zone " + user().get("TimeZoneSidKey"));
        }
    }

    public static Locale locale() {
        if (!Org.isPresent()) return Locale.US;
        return Locale.forLanguageTag(((String) user().get("LocaleSidKey")).replace('_', '-'));
    }
}
