package localapex.runtime.run;

import localapex.runtime.exception.LimitException;

/** What one transaction has used of what Salesforce grants a synchronous one. */
public final class Limits {

    public static final int QUERIES = 100;
    public static final int QUERY_ROWS = 50_000;
    public static final int DML_STATEMENTS = 150;
    public static final int DML_ROWS = 10_000;
    public static final int QUEUEABLE_JOBS = 50;
    public static final int IMMEDIATE_EVENTS = 150;

    private int queries;
    private int queryRows;
    private int dmlStatements;
    private int dmlRows;
    private int queueableJobs;
    private int immediateEvents;

    public void countQuery() {
        if (++queries > QUERIES) throw new LimitException("Too many SOQL queries: " + queries);
    }

    public void countQueryRows(int rows) {
        queryRows += rows;
        if (queryRows > QUERY_ROWS) throw new LimitException("Too many query rows: " + (QUERY_ROWS + 1));
    }

    /** Savepoints and rollbacks are statements without rows. */
    public void countDml(int rows) {
        if (++dmlStatements > DML_STATEMENTS) throw new LimitException("Too many DML statements: " + dmlStatements);
        dmlRows += rows;
        if (dmlRows > DML_ROWS) throw new LimitException("Too many DML rows: " + dmlRows);
    }

    /** @param most a job may add one more, everything else fifty */
    public void countQueueableJob(int most) {
        if (++queueableJobs > most) {
            throw new LimitException("Too many queueable jobs added to the queue: " + queueableJobs);
        }
    }

    /** Publishing immediately does not count as DML. */
    public void countImmediateEvents() {
        if (++immediateEvents > IMMEDIATE_EVENTS) {
            throw new LimitException("Too many Publish Immediate DML: " + immediateEvents);
        }
    }

    public int queries() {
        return queries;
    }

    public int queryRows() {
        return queryRows;
    }

    public int dmlStatements() {
        return dmlStatements;
    }

    public int dmlRows() {
        return dmlRows;
    }

    public int queueableJobs() {
        return queueableJobs;
    }

    public int immediateEvents() {
        return immediateEvents;
    }
}
