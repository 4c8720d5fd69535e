package localapex.runtime.time;

import java.text.SimpleDateFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.TimeZone;
import localapex.runtime.exception.ApexException;
import localapex.runtime.system.UserContext;

/** Methods of {@code Datetime}, of the moment first. What has no time zone in its name means that of the user. */
public final class DatetimeMethods {

    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private DatetimeMethods() {}

    public static ApexDatetime now() {
        return Clock.now();
    }

    public static ApexDatetime newInstance(ApexDate date) {
        return ApexDatetime.of(date.day().atStartOfDay(UserContext.zone()));
    }

    public static ApexDatetime newInstance(ApexDate date, ApexTime time) {
        return ApexDatetime.of(date.day().atTime(time.time()).atZone(UserContext.zone()));
    }

    public static ApexDatetime newInstance(Long milliseconds) {
        return new ApexDatetime(Instant.ofEpochMilli(milliseconds));
    }

    public static ApexDatetime newInstance(Integer year, Integer month, Integer day) {
        return newInstance(DateMethods.newInstance(year, month, day));
    }

    public static ApexDatetime newInstance(
        Integer y,
        Integer m,
        Integer d,
        Integer hour,
        Integer minute,
        Integer second
    ) {
        return at(DateMethods.newInstance(y, m, d), hour, minute, second, UserContext.zone());
    }

    public static ApexDatetime newInstanceGmt(ApexDate date, ApexTime time) {
        return ApexDatetime.of(date.day().atTime(time.time()).atZone(ZoneOffset.UTC));
    }

    public static ApexDatetime newInstanceGmt(Integer year, Integer month, Integer day) {
        return at(DateMethods.newInstance(year, month, day), 0, 0, 0, ZoneOffset.UTC);
    }

    public static ApexDatetime newInstanceGmt(
        Integer y,
        Integer m,
        Integer d,
        Integer hour,
        Integer minute,
        Integer sec
    ) {
        return at(DateMethods.newInstance(y, m, d), hour, minute, sec, ZoneOffset.UTC);
    }

    private static ApexDatetime at(ApexDate date, int hour, int minute, int second, ZoneId zone) {
        LocalDateTime start = date.day().atTime(LocalTime.MIDNIGHT);
        return ApexDatetime.of(start.plusHours(hour).plusMinutes(minute).plusSeconds(second).atZone(zone));
    }

    public static ApexDatetime valueOf(Object value) {
        if (value instanceof ApexDatetime moment) return moment;
        if (value == null) throw new NullPointerException("Argument cannot be null.");
        return parsed(value.toString(), UserContext.zone());
    }

    public static ApexDatetime valueOfGmt(String text) {
        return parsed(text, ZoneOffset.UTC);
    }

    private static ApexDatetime parsed(String text, ZoneId zone) {
        try {
            return ApexDatetime.of(LocalDateTime.parse(text, PLAIN).atZone(zone));
        } catch (DateTimeException wrong) {
            throw ApexException.of("TypeException", "Invalid date/time: " + text);
        }
    }

    public static ApexDate date(ApexDatetime moment) {
        return new ApexDate(moment.atUser().toLocalDate());
    }

    public static ApexDate dateGmt(ApexDatetime moment) {
        return new ApexDate(moment.atGmt().toLocalDate());
    }

    public static ApexTime time(ApexDatetime moment) {
        return new ApexTime(moment.atUser().toLocalTime());
    }

    public static ApexTime timeGmt(ApexDatetime moment) {
        return new ApexTime(moment.atGmt().toLocalTime());
    }

    public static long getTime(ApexDatetime moment) {
        return moment.moment().toEpochMilli();
    }

    public static int year(ApexDatetime moment) {
        return moment.atUser().getYear();
    }

    public static int month(ApexDatetime moment) {
        return moment.atUser().getMonthValue();
    }

    public static int day(ApexDatetime moment) {
        return moment.atUser().getDayOfMonth();
    }

    public static int hour(ApexDatetime moment) {
        return moment.atUser().getHour();
    }

    public static int minute(ApexDatetime moment) {
        return moment.atUser().getMinute();
    }

    public static int second(ApexDatetime moment) {
        return moment.atUser().getSecond();
    }

    public static int millisecond(ApexDatetime moment) {
        return moment.atUser().getNano() / 1_000_000;
    }

    public static int yearGmt(ApexDatetime moment) {
        return moment.atGmt().getYear();
    }

    public static int monthGmt(ApexDatetime moment) {
        return moment.atGmt().getMonthValue();
    }

    public static int dayGmt(ApexDatetime moment) {
        return moment.atGmt().getDayOfMonth();
    }

    public static int hourGmt(ApexDatetime moment) {
        return moment.atGmt().getHour();
    }

    public static int minuteGmt(ApexDatetime moment) {
        return moment.atGmt().getMinute();
    }

    public static ApexDatetime addYears(ApexDatetime moment, Integer years) {
        return ApexDatetime.of(moment.atUser().plusYears(years));
    }

    public static ApexDatetime addMonths(ApexDatetime moment, Integer months) {
        return ApexDatetime.of(moment.atUser().plusMonths(months));
    }

    public static ApexDatetime addDays(ApexDatetime moment, Integer days) {
        return ApexDatetime.of(moment.atUser().plusDays(days));
    }

    public static ApexDatetime addHours(ApexDatetime moment, Integer hours) {
        return ApexDatetime.of(moment.atGmt().plusHours(hours));
    }

    public static ApexDatetime addMinutes(ApexDatetime moment, Integer minutes) {
        return ApexDatetime.of(moment.atGmt().plusMinutes(minutes));
    }

    public static ApexDatetime addSeconds(ApexDatetime moment, Integer seconds) {
        return ApexDatetime.of(moment.atGmt().plusSeconds(seconds));
    }

    public static int compareTo(ApexDatetime moment, ApexDatetime other) {
        return moment.compareTo(other);
    }

    public static boolean isSameDay(ApexDatetime moment, ApexDatetime other) {
        return date(moment).equals(date(other));
    }

    public static String format(ApexDatetime moment) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT);
        return format.withLocale(UserContext.locale()).format(moment.atUser());
    }

    public static String format(ApexDatetime moment, String pattern) {
        return formatted(moment.atUser(), pattern);
    }

    public static String format(ApexDatetime moment, String pattern, String zone) {
        return formatted(moment.moment().atZone(ZoneId.of(zone)), pattern);
    }

    public static String formatGmt(ApexDatetime moment, String pattern) {
        return formatted(moment.atGmt(), pattern);
    }

    // patterns are those of SimpleDateFormat
    private static String formatted(ZonedDateTime moment, String pattern) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, UserContext.locale());
        format.setTimeZone(TimeZone.getTimeZone(moment.getZone()));
        return format.format(Date.from(moment.toInstant()));
    }

    public static boolean equals(ApexDatetime moment, Object other) {
        return moment.equals(other);
    }

    public static int hashCode(ApexDatetime moment) {
        return moment.hashCode();
    }
}
