package localapex.compiler;

/**
 * A custom field of the project.
 *
 * @param type as metadata calls it, for example {@code Lookup}
 * @param referenceTo the object that a relationship leads to, else null
 * @param childRelationship how that object calls its children, without {@code __r}; null without such a name
 */
record CustomField(String name, String type, String referenceTo, String childRelationship, boolean isExternalId) {
    private static final String SUFFIX = "__c";

    boolean isReference() {
        return referenceTo != null || type.equals("Lookup") || type.equals("Hierarchy");
    }

    /** {@code Parent__r} for {@code Parent__c}. */
    String relationship() {
        return name.substring(0, name.length() - SUFFIX.length()) + "__r";
    }
}
