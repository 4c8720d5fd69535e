package localapex.runtime.text;

/** Platform methods name a missing argument, where a missing receiver is only "a null object". */
public final class Arguments {

    private Arguments() {}

    public static <T> T given(T argument) {
        if (argument == null) throw new NullPointerException("Argument cannot be null.");
        return argument;
    }
}
