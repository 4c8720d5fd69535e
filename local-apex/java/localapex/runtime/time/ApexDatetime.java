package localapex.runtime.time;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import localapex.runtime.exception.ApexException;
import localapex.runtime.system.UserContext;

/** {@code Datetime}: a moment, to the millisecond. */
public record ApexDatetime(Instant moment) implements Comparable<ApexDatetime> {
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter JSON = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
    private static final DateTimeFormatter RECORD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    public ApexDatetime(Instant moment) {
        this.moment = moment.truncatedTo(ChronoUnit.MILLIS);
    }

    public static ApexDatetime of(ZonedDateTime moment) {
        return new ApexDatetime(moment.toInstant());
    }

    /** @param text as JSON and records have it, with {@code Z} or an offset */
    public static ApexDatetime parse(String text) {
        try {
            String withColon = text.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
            return new ApexDatetime(OffsetDateTime.parse(withColon).toInstant());
        } catch (DateTimeParseException wrong) {
            throw ApexException.of("TypeException", "Invalid date/time: " + text);
        }
    }

    public ZonedDateTime atUser() {
        return moment.atZone(UserContext.zone());
    }

    public ZonedDateTime atGmt() {
        return moment.atZone(ZoneOffset.UTC);
    }

    public String toJson() {
        return JSON.format(atGmt());
    }

    /** As REST and serialized records have it. */
    public String toRecordJson() {
        return RECORD.format(atGmt());
    }

    @Override
    public int compareTo(ApexDatetime other) {
        return moment.compareTo(other.moment);
    }

    /** In the time zone of the running user. */
    @Override
    public String toString() {
        return PLAIN.format(atUser());
    }
}
