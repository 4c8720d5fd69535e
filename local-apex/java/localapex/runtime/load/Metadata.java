package localapex.runtime.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What running Apex reads of a project besides its classes: texts of labels, events, defaults of fields. */
public final class Metadata {

    private static final String OBJECT = ".object-meta.xml";

    private final Map<String, String> labels = new HashMap<>();
    private final Set<String> ownObjects = new HashSet<>();
    private final Set<String> publishedAfterCommit = new HashSet<>();
    private final Map<String, Map<String, XmlFile>> fields = new HashMap<>();

    public Metadata(List<Path> folders) {
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.forEach(this::read);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private void read(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".labels-meta.xml")) readLabels(XmlFile.read(file));
        if (name.endsWith(".field-meta.xml")) readField(file);
        if (name.endsWith(OBJECT)) readObject(lower(name.substring(0, name.length() - OBJECT.length())), file);
    }

    private void readLabels(XmlFile file) {
        for (XmlFile label : file.all("labels")) labels.put(lower(label.text("fullName")), label.text("value"));
    }

    private void readObject(String object, Path file) {
        if (object.matches(".*__(c|e|mdt)")) ownObjects.add(object);
        String behavior = XmlFile.read(file).text("publishBehavior");
        if ("PublishAfterCommit".equals(behavior)) publishedAfterCommit.add(object);
    }

    // objects/Name/fields/Field.field-meta.xml
    private void readField(Path file) {
        String object = lower(file.getParent().getParent().getFileName().toString());
        XmlFile field = XmlFile.read(file);
        fields.computeIfAbsent(object, missing -> new TreeMap<>()).put(field.text("fullName"), field);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** @return the label's text, or null when the project has none of that name */
    public String label(String name) {
        return labels.get(lower(name));
    }

    public boolean isPublishedImmediately(String event) {
        return !publishedAfterCommit.contains(lower(event));
    }

    /** Whether an object is the project's own, so that all of its custom fields are known. */
    public boolean isOwn(String object) {
        return ownObjects.contains(lower(object));
    }

    /** The project's fields of an object as their files have them, by name. */
    public Map<String, XmlFile> fields(String object) {
        return fields.getOrDefault(lower(object), Map.of());
    }
}
