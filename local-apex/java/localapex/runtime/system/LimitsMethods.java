package localapex.runtime.system;

import localapex.runtime.run.Limits;
import localapex.runtime.run.Transaction;

/** {@code Limits}: what has been used and how much there is. */
public final class LimitsMethods {

    private LimitsMethods() {}

    private static Limits used() {
        return Transaction.current().limits();
    }

    public static int getQueries() {
        return used().queries();
    }

    public static int getLimitQueries() {
        return Limits.QUERIES;
    }

    public static int getQueryRows() {
        return used().queryRows();
    }

    public static int getLimitQueryRows() {
        return Limits.QUERY_ROWS;
    }

    public static int getDmlStatements() {
        return used().dmlStatements();
    }

    public static int getLimitDmlStatements() {
        return Limits.DML_STATEMENTS;
    }

    public static int getDmlRows() {
        return used().dmlRows();
    }

    public static int getLimitDmlRows() {
        return Limits.DML_ROWS;
    }

    public static int getQueueableJobs() {
        return used().queueableJobs();
    }

    public static int getLimitQueueableJobs() {
        return Transaction.current().mostQueueableJobs();
    }

    public static int getPublishImmediateDml() {
        return used().immediateEvents();
    }

    public static int getLimitPublishImmediateDml() {
        return Limits.IMMEDIATE_EVENTS;
    }
}
