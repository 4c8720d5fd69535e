package localapex.runtime.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import localapex.runtime.exception.ApexException;
import localapex.runtime.system.UserContext;

/** Methods of {@code Date}, of the date first. */
public final class DateMethods {

    private DateMethods() {}

    public static ApexDate today() {
        return Clock.today();
    }

    public static ApexDate newInstance(Integer year, Integer month, Integer day) {
        // days and months beyond the end go on into the next month and year
        return new ApexDate(
            LocalDate.of(year, 1, 1)
                .plusMonths(month - 1L)
                .plusDays(day - 1L)
        );
    }

    public static ApexDate valueOf(String text) {
        return ApexDate.parse(text);
    }

    public static ApexDate valueOf(Object value) {
        if (value instanceof ApexDate date) return date;
        if (value instanceof ApexDatetime moment) return new ApexDate(moment.atUser().toLocalDate());
        if (value instanceof String text) return valueOf(text);
        if (value == null) throw new NullPointerException("Argument cannot be null.");
        throw ApexException.of("TypeException", "Invalid date: " + value);
    }

    public static ApexDate parse(String text) {
        try {
            DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT);
            return new ApexDate(LocalDate.parse(text, format.withLocale(UserContext.locale())));
        } catch (DateTimeException wrong) {
            throw ApexException.of("TypeException", "Invalid date: " + text);
        }
    }

    public static int daysInMonth(Integer year, Integer month) {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    public static boolean isLeapYear(Integer year) {
        return Year.isLeap(year);
    }

    public static ApexDate addDays(ApexDate date, Integer days) {
        return new ApexDate(date.day().plusDays(days));
    }

    public static ApexDate addMonths(ApexDate date, Integer months) {
        return new ApexDate(date.day().plusMonths(months));
    }

    public static ApexDate addYears(ApexDate date, Integer years) {
        return new ApexDate(date.day().plusYears(years));
    }

    public static int daysBetween(ApexDate date, ApexDate other) {
        return (int) ChronoUnit.DAYS.between(date.day(), other.day());
    }

    /** Counts calendar months, days left out. */
    public static int monthsBetween(ApexDate date, ApexDate other) {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(date.day()), YearMonth.from(other.day()));
    }

    public static int compareTo(ApexDate date, ApexDate other) {
        return date.compareTo(other);
    }

    public static boolean isSameDay(ApexDate date, ApexDate other) {
        return date.equals(other);
    }

    public static int year(ApexDate date) {
        return date.day().getYear();
    }

    public static int month(ApexDate date) {
        return date.day().getMonthValue();
    }

    public static int day(ApexDate date) {
        return date.day().getDayOfMonth();
    }

    public static int dayOfYear(ApexDate date) {
        return date.day().getDayOfYear();
    }

    public static ApexDate toStartOfMonth(ApexDate date) {
        return new ApexDate(date.day().withDayOfMonth(1));
    }

    public static ApexDate toStartOfWeek(ApexDate date) {
        DayOfWeek first = WeekFields.of(UserContext.locale()).getFirstDayOfWeek();
        return new ApexDate(date.day().with(TemporalAdjusters.previousOrSame(first)));
    }

    public static String format(ApexDate date) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT);
        return format.withLocale(UserContext.locale()).format(date.day());
    }

    public static boolean equals(ApexDate date, Object other) {
        return date.equals(other);
    }

    public static int hashCode(ApexDate date) {
        return date.hashCode();
    }
}
