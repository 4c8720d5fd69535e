package localapex.runtime.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import localapex.runtime.exception.ApexException;

/** {@code Date}. */
public record ApexDate(LocalDate day) implements Comparable<ApexDate> {
    /** @param text {@code 2024-01-31}, and a time behind it is left out */
    public static ApexDate parse(String text) {
        try {
            return new ApexDate(LocalDate.parse(text.trim().split("[ T]")[0]));
        } catch (DateTimeParseException wrong) {
            throw ApexException.of("TypeException", "Invalid date: " + text);
        }
    }

    @Override
    public int compareTo(ApexDate other) {
        return day.compareTo(other.day);
    }

    @Override
    public String toString() {
        return day.toString();
    }
}
