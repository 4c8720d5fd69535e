package localapex.compiler;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localapex.compiler.MetadataFile.UnreadableMetadata;

/** What the metadata of a project adds to an org: objects, fields, labels, pages. */
final class ProjectSchema {

    private final Map<String, CustomObject> objects = new HashMap<>();
    private final Set<String> labels = new HashSet<>();
    private final Map<String, String> pages = new HashMap<>();

    /** @param problems gets a problem for each file that cannot be read */
    ProjectSchema(List<Path> files, List<Problem> problems) {
        for (Path file : files) {
            try {
                read(file);
            } catch (UnreadableMetadata unreadable) {
                problems.add(new Problem(file, 1, 1, "This metadata cannot be read: " + unreadable.getMessage()));
            }
        }
        for (CustomObject object : List.copyOf(objects.values())) addChildren(object);
        for (CustomObject object : List.copyOf(objects.values())) {
            if (object.isShareable()) objectNamed(object.name.replaceFirst("__c$", "__Share"));
        }
    }

    private void read(Path file) throws UnreadableMetadata {
        String name = file.getFileName().toString();
        int dot = name.indexOf('.');
        if (dot < 0) return;
        String stem = name.substring(0, dot);
        switch (name.substring(dot)) {
            case ".object-meta.xml" -> readObject(stem, MetadataFile.read(file));
            case ".field-meta.xml" -> {
                String object = file.getParent().getParent().getFileName().toString();
                addField(objectNamed(object), MetadataFile.read(file));
            }
            case ".labels-meta.xml" -> {
                for (MetadataFile label : MetadataFile.read(file).children("labels")) {
                    labels.add(PlatformClasses.lower(label.text("fullName")));
                }
            }
            case ".page-meta.xml" -> pages.put(PlatformClasses.lower(stem), stem);
            default -> {
                // other metadata adds nothing that Apex can name
            }
        }
    }

    private void readObject(String name, MetadataFile file) {
        CustomObject object = objectNamed(name);
        object.settingsType = file.text("customSettingsType");
        for (MetadataFile field : file.children("fields")) addField(object, field);
    }

    private static void addField(CustomObject object, MetadataFile file) {
        String name = file.text("fullName");
        // files of standard fields, as for their picklists or history, add nothing to the type
        if (name == null || !name.endsWith("__c")) return;
        String type = file.text("type") == null ? "Text" : file.text("type");
        boolean isExternalId = "true".equals(file.text("externalId"));
        object.fields.add(
            new CustomField(name, type, file.text("referenceTo"), file.text("relationshipName"), isExternalId)
        );
    }

    private CustomObject objectNamed(String name) {
        return objects.computeIfAbsent(PlatformClasses.lower(name), key -> new CustomObject(name));
    }

    private void addChildren(CustomObject object) {
        for (CustomField field : object.fields) {
            if (field.referenceTo() == null || field.childRelationship() == null) continue;
            String relationship = field.childRelationship() + "__r";
            objectNamed(field.referenceTo()).children.add(
                new CustomObject.ChildRelationship(relationship, object.name)
            );
        }
    }

    /** @return null when the project says nothing about it; case is ignored */
    CustomObject object(String name) {
        return objects.get(PlatformClasses.lower(name));
    }

    boolean hasLabel(String name) {
        return labels.contains(PlatformClasses.lower(name));
    }

    /** @return its name as it is written, or null */
    String page(String name) {
        return pages.get(PlatformClasses.lower(name));
    }
}
