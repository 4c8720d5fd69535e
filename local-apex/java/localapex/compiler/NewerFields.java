package localapex.compiler;

import apex.jorje.semantic.symbol.type.TypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfos;
import java.util.Map;

/**
 * Standard fields that the types jar lacks. It describes API version 65.0; a field goes here when a project uses one
 * that came later, or one that the jar leaves out, with the page of Salesforce's object reference that has it.
 */
final class NewerFields {

    private static final Map<String, Map<String, TypeInfo>> FIELDS = Map.of(
        "User",
        // "IsPortalSelfRegistered", Object Reference, User; present where an org has digital experiences
        Map.of("IsPortalSelfRegistered", TypeInfos.BOOLEAN)
    );

    private NewerFields() {}

    static Map<String, TypeInfo> of(String object) {
        return FIELDS.getOrDefault(object, Map.of());
    }
}
