package localapex.runtime.time;

import java.time.LocalTime;

/** Methods of {@code Time}, of the time first. */
public final class TimeMethods {

    private TimeMethods() {}

    public static ApexTime newInstance(Integer hour, Integer minute, Integer second, Integer millisecond) {
        return new ApexTime(LocalTime.of(hour, minute, second, millisecond * 1_000_000));
    }

    public static int hour(ApexTime time) {
        return time.time().getHour();
    }

    public static int minute(ApexTime time) {
        return time.time().getMinute();
    }

    public static int second(ApexTime time) {
        return time.time().getSecond();
    }

    public static int millisecond(ApexTime time) {
        return time.time().getNano() / 1_000_000;
    }

    public static ApexTime addHours(ApexTime time, Integer hours) {
        return new ApexTime(time.time().plusHours(hours));
    }

    public static ApexTime addMinutes(ApexTime time, Integer minutes) {
        return new ApexTime(time.time().plusMinutes(minutes));
    }

    public static ApexTime addSeconds(ApexTime time, Integer seconds) {
        return new ApexTime(time.time().plusSeconds(seconds));
    }

    public static int compareTo(ApexTime time, ApexTime other) {
        return time.compareTo(other);
    }
}
