package localapex.runtime.time;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import localapex.runtime.exception.ApexException;

/** {@code Time}. */
public record ApexTime(LocalTime time) implements Comparable<ApexTime> {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("HH:mm:ss.SSS'Z'");

    public static ApexTime parse(String text) {
        try {
            return new ApexTime(LocalTime.parse(text.replace("Z", "")));
        } catch (DateTimeParseException wrong) {
            throw ApexException.of("TypeException", "Invalid time: " + text);
        }
    }

    public String toJson() {
        return FORMAT.format(time);
    }

    @Override
    public int compareTo(ApexTime other) {
        return time.compareTo(other.time);
    }

    @Override
    public String toString() {
        return toJson();
    }
}
