package localapex.runtime.system;

import java.util.UUID;
import localapex.runtime.exception.ApexException;

/** {@code UUID}. */
public record ApexUuid(UUID uuid) {
    public static ApexUuid randomUUID() {
        return new ApexUuid(UUID.randomUUID());
    }

    public static ApexUuid fromString(String text) {
        try {
            return new ApexUuid(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw ApexException.of("IllegalArgumentException", "Invalid UUID string: " + text);
        }
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
