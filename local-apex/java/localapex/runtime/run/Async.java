package localapex.runtime.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import localapex.runtime.exception.ApexException;
import localapex.runtime.record.SObject;

/** What a transaction leaves to be done after it: queueable jobs, and platform events for their triggers. */
public final class Async {

    private record Waiting(int number, boolean survivesRollback, Runnable work) {}

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private int next;

    /** @return a number that {@link #forgetSince} takes: what is added from here on */
    public int mark() {
        return next;
    }

    /** Jobs and events that wait for the commit are gone with a rollback; published events are not. */
    public void forgetSince(int mark) {
        waiting.removeIf(one -> one.number() >= mark && !one.survivesRollback());
    }

    /** A failed transaction keeps nothing but what was published at once. */
    public void forgetUncommitted() {
        forgetSince(0);
    }

    public void addJob(Runnable job) {
        Transaction transaction = Transaction.current();
        if (transaction.isTest() && transaction.isAsync()) {
            // the platform runs no chain of jobs in a test
            throw ApexException.of("AsyncException", "Maximum stack depth has been reached.");
        }
        waiting.add(new Waiting(next++, false, job));
    }

    public void addEvents(List<SObject> events, boolean isImmediate) {
        List<SObject> copies = new ArrayList<>(events);
        waiting.add(new Waiting(next++, isImmediate, () -> Triggers.deliver(copies)));
    }

    /** Runs all that waits and what it adds, each in a transaction of its own. */
    public void drain() {
        while (!waiting.isEmpty()) Transaction.current().runAsync(waiting.remove().work());
    }
}
