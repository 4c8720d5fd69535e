package localapex.runtime.system;

import localapex.runtime.NotEmulated;
import localapex.runtime.exception.ApexException;
import localapex.runtime.run.OwnSavepoint;
import localapex.runtime.run.Thrown;
import localapex.runtime.run.Transaction;
import localapex.runtime.text.ApexId;
import localapex.runtime.type.PlatformEnum;

/**
 * {@code System.enqueueJob}: a job waits until its transaction has ended, or the test is stopped. It runs as who enqueued
 * it; its finalizer runs in another transaction, whether it ended well or not.
 */
final class Jobs {

    private static final String PREFIX = "707";
    private static int last;
    private static Finalizer finalizer;
    private static boolean isInJob;

    private Jobs() {}

    static ApexId enqueue(Object job) {
        if (!(job instanceof Queueable queueable)) throw new NotEmulated("System.enqueueJob of what is no Queueable");
        Transaction.current().limits().countQueueableJob(Transaction.current().mostQueueableJobs());
        ApexId id = ApexId.of(PREFIX + String.format("%012d", ++last));
        Object user = RunAs.current();
        Transaction.current()
            .async()
            .addJob(() -> RunAs.during(user, () -> run(queueable, id)));
        return id;
    }

    static void attach(Object attached) {
        if (!isInJob) throw ApexException.of("AsyncException", "Finalizers can only be attached in a Queueable.");
        if (finalizer != null) throw ApexException.of("AsyncException", "There is already a Finalizer attached.");
        finalizer = (Finalizer) attached;
    }

    private static void run(Queueable job, ApexId id) {
        OwnSavepoint savepoint = OwnSavepoint.set();
        finalizer = null;
        isInJob = true;
        Throwable thrown = null;
        int mark = Transaction.current().async().mark();
        try {
            job.execute(() -> id);
        } catch (Exception | StackOverflowError failed) {
            thrown = failed;
            savepoint.rollback();
            Transaction.current().async().forgetSince(mark);
        } finally {
            isInJob = false;
        }
        if (finalizer != null) finish(finalizer, id, thrown instanceof Exception exception ? exception : null);
        if (thrown != null) throw Thrown.again(thrown);
    }

    private static void finish(Finalizer attached, ApexId id, Exception thrown) {
        finalizer = null;
        FinalizerContext context = new JobEnd(id, thrown);
        Transaction.current().runAsync(() -> attached.execute(context));
    }

    /** What a finalizer learns of its job. */
    private record JobEnd(ApexId id, Exception thrown) implements FinalizerContext {
        @Override
        public ApexId getAsyncApexJobId() {
            return id;
        }

        @Override
        public String getRequestId() {
            throw new NotEmulated("FinalizerContext.getRequestId()");
        }

        @Override
        public PlatformEnum getResult() {
            return PlatformEnum.of("System/ParentJobResult", thrown == null ? "SUCCESS" : "UNHANDLED_EXCEPTION");
        }

        @Override
        public Exception getException() {
            return thrown;
        }
    }
}
