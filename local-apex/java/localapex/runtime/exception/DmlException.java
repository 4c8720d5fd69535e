package localapex.runtime.exception;

import java.util.List;
import localapex.runtime.collection.ApexList;
import localapex.runtime.data.SaveError;
import localapex.runtime.text.ApexId;
import localapex.runtime.type.ApexType;
import localapex.runtime.type.PlatformEnum;

/** {@code DmlException}: which records were refused, and why. */
public final class DmlException extends ApexException {

    /** One refused record: its place in the list that was to be saved, and its first error. */
    public record Row(int index, ApexId id, SaveError error) {}

    private static final long serialVersionUID = 1L;

    private final transient List<Row> rows;

    public DmlException() {
        rows = List.of();
    }

    public DmlException(String message) {
        super(message);
        rows = List.of();
    }

    public DmlException(Exception cause) {
        super(cause);
        rows = List.of();
    }

    public DmlException(String message, Exception cause) {
        super(message, cause);
        rows = List.of();
    }

    /** @param operation for example {@code Insert} */
    public DmlException(String operation, List<Row> rows) {
        super(message(operation, rows));
        this.rows = rows;
    }

    private static String message(String operation, List<Row> rows) {
        Row first = rows.get(0);
        String id = first.id() == null ? "" : " with id " + first.id();
        SaveError error = first.error();
        String fields = "[" + String.join(", ", error.fieldNames()) + "]";
        String reason = error.getStatusCode() + ", " + error.getMessage() + ": " + fields;
        return operation + " failed. First exception on row " + first.index() + id + "; first error: " + reason;
    }

    private Row row(Integer number) {
        if (number < 0 || number >= rows.size()) {
            throw ApexException.of("ListException", "List index out of bounds: " + number);
        }
        return rows.get(number);
    }

    public int getNumDml() {
        return rows.size();
    }

    public int getDmlIndex(Integer number) {
        return row(number).index();
    }

    public String getDmlId(Integer number) {
        ApexId id = row(number).id();
        return id == null ? null : id.toString();
    }

    public String getDmlMessage(Integer number) {
        return row(number).error().getMessage();
    }

    public PlatformEnum getDmlType(Integer number) {
        return row(number).error().getStatusCode();
    }

    public String getDmlStatusCode(Integer number) {
        return getDmlType(number).name();
    }

    public ApexList getDmlFieldNames(Integer number) {
        return new ApexList(ApexType.STRING, row(number).error().fieldNames());
    }
}
