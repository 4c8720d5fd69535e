package localapex.runtime.run;

/** Lets what Apex threw pass through reflection unchanged. */
public final class Thrown {

    private Thrown() {}

    /** Never returns; declared to return something so that callers can {@code throw} it. */
    public static RuntimeException again(Throwable thrown) {
        throw Thrown.<RuntimeException>unchecked(thrown);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
