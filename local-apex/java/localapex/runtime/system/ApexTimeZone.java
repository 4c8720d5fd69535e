package localapex.runtime.system;

import java.time.ZoneId;
import java.time.format.TextStyle;
import localapex.runtime.time.ApexDatetime;

/** {@code TimeZone}. */
public record ApexTimeZone(ZoneId zone) {
    public static ApexTimeZone getTimeZone(String id) {
        return new ApexTimeZone(ZoneId.of(id));
    }

    public String getID() {
        return zone.getId();
    }

    public String getDisplayName() {
        return zone.getDisplayName(TextStyle.FULL, UserContext.locale());
    }

    /** Milliseconds to GMT. */
    public int getOffset(ApexDatetime moment) {
        return zone.getRules().getOffset(moment.moment()).getTotalSeconds() * 1000;
    }

    @Override
    public String toString() {
        return getID();
    }
}
