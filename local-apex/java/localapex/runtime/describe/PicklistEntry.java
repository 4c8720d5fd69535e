package localapex.runtime.describe;

import java.util.Map;

/** {@code Schema.PicklistEntry}. */
public record PicklistEntry(String value, String label, boolean active) {
    static PicklistEntry of(Map<?, ?> sent) {
        return new PicklistEntry(
            (String) sent.get("value"),
            (String) sent.get("label"),
            Boolean.TRUE.equals(sent.get("isActive"))
        );
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public boolean isActive() {
        return active;
    }
}
