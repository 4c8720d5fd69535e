package localapex.compiler;

import apex.jorje.semantic.bcl.DmlOperation;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What can be done with standard objects that not everything can be done with: "Supported Calls" of the Object Reference. */
final class SupportedDml {

    private static final Set<DmlOperation> ALL_BUT_DELETION = EnumSet.of(
        DmlOperation.INSERT,
        DmlOperation.UPDATE,
        DmlOperation.UPSERT,
        DmlOperation.EDIT
    );
    private static final Map<String, Set<DmlOperation>> EXCEPTIONS = Map.of(
        "CustomPermission",
        DmlOperation.EMPTY,
        "PermissionSetLicense",
        DmlOperation.EMPTY,
        "User",
        ALL_BUT_DELETION,
        "UserLicense",
        DmlOperation.EMPTY
    );

    private SupportedDml() {}

    static Set<DmlOperation> of(String object) {
        return EXCEPTIONS.getOrDefault(object, DmlOperation.ALL);
    }
}
