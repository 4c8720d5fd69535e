package localapex.compiler;

import java.util.ArrayList;
import java.util.List;

/** An object of the project, or a standard object with custom fields of the project. */
final class CustomObject {

    private static final String SHARE = "__Share";

    final String name;
    final List<CustomField> fields = new ArrayList<>();
    final List<ChildRelationship> children = new ArrayList<>();
    /** {@code Hierarchy}, {@code List}, or null for anything but a custom setting. */
    String settingsType;

    /** @param name in Apex, for example {@code Visits__r} */
    record ChildRelationship(String name, String childObject) {}

    CustomObject(String name) {
        this.name = name;
    }

    boolean isMetadataType() {
        return name.endsWith("__mdt");
    }

    boolean isPlatformEvent() {
        return name.endsWith("__e");
    }

    /** Who sees a record of another object, for example {@code Visit__Share} for {@code Visit__c}. */
    boolean isShare() {
        return name.endsWith(SHARE);
    }

    /** The object that this one shares, for a share. */
    String shared() {
        return name.substring(0, name.length() - SHARE.length()) + "__c";
    }

    boolean isSetting() {
        return settingsType != null;
    }

    /** Has an owner, who may share it. */
    boolean isShareable() {
        return name.endsWith("__c") && !isSetting() && !isDetail();
    }

    boolean isDetail() {
        return fields.stream().anyMatch(field -> field.type().equals("MasterDetail"));
    }

    CustomField field(String wanted) {
        return fields
            .stream()
            .filter(field -> field.name().equalsIgnoreCase(wanted))
            .findFirst()
            .orElse(null);
    }
}
