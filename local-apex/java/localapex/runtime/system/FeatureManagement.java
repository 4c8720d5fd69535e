package localapex.runtime.system;

import java.util.Map;
import localapex.runtime.pipe.Org;

/** {@code FeatureManagement}. */
public final class FeatureManagement {

    private FeatureManagement() {}

    public static Boolean checkPermission(String name) {
        return (Boolean) Org.ask("hasCustomPermission", Map.of("name", name));
    }
}
