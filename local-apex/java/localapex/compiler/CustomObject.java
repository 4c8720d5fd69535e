package localapex.compiler;

import java.util.ArrayList;
import java.util.List;

/** An object of the project, or a standard object with custom fields of the project. */
final class CustomObject {

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

    boolean isSetting() {
        return settingsType != null;
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
