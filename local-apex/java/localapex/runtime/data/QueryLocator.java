package localapex.runtime.data;

import localapex.runtime.collection.ApexIterator;
import localapex.runtime.collection.ApexList;

/** {@code Database.QueryLocator}, which compiled Apex also uses for loops over a query. */
public final class QueryLocator {

    // as many as the platform puts into one round of a loop over lists
    private static final int CHUNK = 200;

    private final String query;
    private final ApexList rows;

    public QueryLocator(String query, ApexList rows) {
        this.query = query;
        this.rows = rows;
    }

    public String getQuery() {
        return query;
    }

    public QueryLocatorIterator iterator() {
        ApexIterator all = rows.iterator();
        return new QueryLocatorIterator(all::hasNext, all::next);
    }

    public QueryLocatorIterator chunkIterator(Boolean isKept) {
        int[] at = { 0 };
        return new QueryLocatorIterator(
            () -> at[0] < rows.size(),
            () -> {
                int end = Math.min(at[0] + CHUNK, rows.size());
                ApexList chunk = new ApexList(rows.type().element(), rows.values().subList(at[0], end));
                at[0] = end;
                return chunk;
            }
        );
    }
}
