package localapex.runtime.data;

import java.util.List;
import localapex.runtime.collection.ApexList;
import localapex.runtime.text.ApexId;
import localapex.runtime.type.ApexType;

/** {@code Database.SaveResult}, and those of upserts and deletions, which say as much. */
public final class SaveResult {

    private static final ApexType ERROR = ApexType.of("com/salesforce/api/Database/Error");

    private final ApexId id;
    private final List<SaveError> errors;
    private final boolean isSuccess;
    private final boolean isCreated;

    private SaveResult(ApexId id, boolean isSuccess, boolean isCreated, List<SaveError> errors) {
        this.id = id;
        this.isSuccess = isSuccess;
        this.isCreated = isCreated;
        this.errors = errors;
    }

    static SaveResult saved(ApexId id, boolean isCreated) {
        return new SaveResult(id, true, isCreated, List.of());
    }

    /** Of a platform event. */
    public static SaveResult published(ApexId id) {
        return saved(id, true);
    }

    static SaveResult refused(ApexId id, List<SaveError> errors) {
        return new SaveResult(id, false, false, errors);
    }

    public boolean isSuccess() {
        return isSuccess;
    }

    /** Of an upsert: whether the record is new. */
    public boolean isCreated() {
        return isCreated;
    }

    public ApexId getId() {
        return id;
    }

    public ApexList getErrors() {
        return new ApexList(ERROR, errors);
    }

    List<SaveError> errors() {
        return errors;
    }

    @Override
    public String toString() {
        return "Database.SaveResult[getErrors=" + getErrors() + ";getId=" + id + ";isSuccess=" + isSuccess + ";]";
    }
}
