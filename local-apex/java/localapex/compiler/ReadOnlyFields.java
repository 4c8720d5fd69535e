package localapex.compiler;

import java.util.Map;
import java.util.Set;

/**
 * Fields that nobody can write: neither "Create" nor "Update" is among their properties in Salesforce's Object
 * Reference. The types jar does not say which those are, so only objects that have to do with users are here, and what
 * every object has.
 */
final class ReadOnlyFields {

    private static final Set<String> OF_ALL = Set.of(
        "createdby",
        "createdbyid",
        "createddate",
        "isdeleted",
        "lastmodifiedbyid",
        "lastmodifieddate",
        "systemmodstamp"
    );
    private static final Map<String, Set<String>> OF_OBJECTS = Map.of(
        "account",
        Set.of("ispersonaccount", "personcontactid", "photourl"),
        "contact",
        Set.of("isemailbounced", "ispersonaccount", "name", "photourl"),
        "networkmember",
        Set.of("memberid", "networkid"),
        "permissionset",
        Set.of("iscustom", "isownedbyprofile", "namespaceprefix", "permissionsetgroupid", "profileid", "type"),
        "permissionsetassignment",
        Set.of("isactive"),
        "permissionsetgroup",
        Set.of("namespaceprefix", "status"),
        "user",
        Set.of("fullphotourl", "isprofilephotoactive", "lastlogindate", "name", "smallphotourl", "usertype"),
        "userlogin",
        Set.of("userid"),
        "userrole",
        Set.of("portalaccountid", "portalaccountownerid", "portaltype")
    );

    private ReadOnlyFields() {}

    static boolean has(String object, String field) {
        String name = PlatformClasses.lower(field);
        Set<String> own = OF_OBJECTS.getOrDefault(PlatformClasses.lower(object), Set.of());
        return OF_ALL.contains(name) || own.contains(name);
    }
}
