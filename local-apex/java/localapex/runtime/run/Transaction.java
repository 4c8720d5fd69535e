package localapex.runtime.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import localapex.runtime.pipe.Org;

/** The transaction that Apex is in: what it has used, and what waits until it has ended. */
public final class Transaction {

    private static Transaction current = new Transaction(false);

    private final boolean isTest;
    private final Deque<Limits> limits = new ArrayDeque<>();
    private final Async async = new Async();
    private boolean isAsync;

    private Transaction(boolean isTest) {
        this.isTest = isTest;
        limits.push(new Limits());
    }

    public static Transaction current() {
        return current;
    }

    /** From here on, nothing has been used; to the org, too, it is a new transaction. */
    public static Transaction begin(boolean isTest) {
        current = new Transaction(isTest);
        if (Org.isPresent()) Org.ask("beginTransaction", Map.of());
        return current;
    }

    public boolean isTest() {
        return isTest;
    }

    public Limits limits() {
        return limits.peek();
    }

    /** Jobs and events of this transaction. */
    public Async async() {
        return async;
    }

    /** {@code Test.startTest()}: a fresh set of limits, until {@link #leaveLimits}. */
    public void enterLimits() {
        limits.push(new Limits());
    }

    public void leaveLimits() {
        limits.pop();
    }

    /** Whether a job or the trigger of an event runs. */
    public boolean isAsync() {
        return isAsync;
    }

    public int mostQueueableJobs() {
        return isAsync ? 1 : Limits.QUEUEABLE_JOBS;
    }

    /** Runs a job or delivers an event as the platform does afterwards: in a transaction of its own. */
    public void runAsync(Runnable work) {
        boolean wasAsync = isAsync;
        enterLimits();
        isAsync = true;
        if (Org.isPresent()) Org.ask("beginTransaction", Map.of());
        try {
            work.run();
        } finally {
            isAsync = wasAsync;
            leaveLimits();
            if (Org.isPresent()) Org.ask("beginTransaction", Map.of());
        }
    }
}
