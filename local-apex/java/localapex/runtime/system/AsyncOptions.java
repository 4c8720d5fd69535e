package localapex.runtime.system;

/** {@code AsyncOptions}. Nobody waits here: a delay ends at once, and no chain is too deep. */
public final class AsyncOptions {

    public Integer MinimumQueueableDelayInMinutes;
    public Integer MaximumQueueableStackDepth;
}
