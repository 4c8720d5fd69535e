package localapex.runtime.data;

import java.util.List;
import java.util.Map;
import localapex.runtime.collection.ApexList;
import localapex.runtime.type.ApexType;
import localapex.runtime.type.PlatformEnum;

/** {@code Database.Error}: why one record was not saved. */
public final class SaveError {

    static final String STATUS_CODE = "System/StatusCode";

    private final String statusCode;
    private final String message;
    private final List<String> fields;

    SaveError(String statusCode, String message, List<String> fields) {
        this.statusCode = statusCode;
        this.message = message;
        this.fields = fields;
    }

    @SuppressWarnings("unchecked")
    static SaveError of(Map<?, ?> sent) {
        return new SaveError(
            (String) sent.get("statusCode"),
            (String) sent.get("message"),
            (List<String>) sent.get("fields")
        );
    }

    public String getMessage() {
        return message;
    }

    public PlatformEnum getStatusCode() {
        return PlatformEnum.of(STATUS_CODE, statusCode);
    }

    public ApexList getFields() {
        return new ApexList(ApexType.STRING, fields);
    }

    public List<String> fieldNames() {
        return fields;
    }

    @Override
    public String toString() {
        return (
            "Database.Error[getFields=" + getFields() + ";getMessage=" + message + ";getStatusCode=" + statusCode + ";]"
        );
    }
}
