package localapex.runtime.exception;

import java.util.Map;
import localapex.runtime.collection.ApexMap;
import localapex.runtime.type.ApexType;

/** {@code QueryException}. */
public final class QueryException extends ApexException {

    private static final long serialVersionUID = 1L;

    public QueryException() {}

    public QueryException(String message) {
        super(message);
    }

    public QueryException(Exception cause) {
        super(cause);
    }

    public QueryException(String message, Exception cause) {
        super(message, cause);
    }

    /** The org has no field-level security, so no query fails for the lack of access to a field. */
    public ApexMap getInaccessibleFields() {
        return new ApexMap(ApexType.STRING, ApexType.set(ApexType.STRING), Map.of());
    }
}
