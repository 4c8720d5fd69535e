package localapex.runtime.test;

import localapex.runtime.exception.ApexException;
import localapex.runtime.run.Transaction;

/** {@code Test}. */
public final class TestMethods {

    private static boolean isStarted;

    private TestMethods() {}

    /** A test method begins; nothing of the last one's start and stop is left. */
    public static void reset() {
        isStarted = false;
    }

    public static boolean isRunningTest() {
        return Transaction.current().isTest();
    }

    /** From here on, limits are counted anew. */
    public static void startTest() {
        if (isStarted) throw ApexException.of("FinalException", "Testing already started");
        isStarted = true;
        Transaction.current().enterLimits();
    }

    /** Jobs and events are done now, and limits are counted on from where they were before the start. */
    public static void stopTest() {
        if (!isStarted) throw ApexException.of("FinalException", "Cannot stop a test that has not been started");
        isStarted = false;
        Transaction.current().leaveLimits();
        Transaction.current().async().drain();
    }

    public static TestBroker getEventBus() {
        return new TestBroker();
    }

    /** {@code Test.getEventBus()}. */
    public static final class TestBroker {

        public void deliver() {
            Transaction.current().async().drain();
        }
    }
}
