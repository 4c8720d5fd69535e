package localapex.compiler;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The Java classes that describe Salesforce's types, by the name that Apex gives them. They come from the two types
 * jars on the class path; a class is loaded when its type is first asked for, because there are thousands.
 */
final class PlatformClasses {

    static final String PACKAGE = "com.nawforce.runforce.";
    private static final String SOBJECTS = "SObjects.";
    private static final List<String> NOT_APEX = List.of("Internal.", "SObjectStubs.");

    /** Read once: the jars do not change while this machine runs. */
    static final PlatformClasses ALL = new PlatformClasses();

    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> sobjects = new HashMap<>();
    private final Set<String> namespaces = new TreeSet<>();

    private PlatformClasses() {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            if (
                jar.getFileName() != null && jar.getFileName().toString().matches("(standard|sobject)-types-.*\\.jar")
            ) {
                read(jar);
            }
        }
    }

    private void read(Path file) {
        String folder = PACKAGE.replace('.', '/');
        try (JarFile jar = new JarFile(file.toFile()); Stream<String> names = jar.stream().map(e -> e.getName())) {
            names
                .filter(name -> name.startsWith(folder) && name.endsWith(".class"))
                .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .forEach(this::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String className) {
        String name = apexName(className);
        if (NOT_APEX.stream().anyMatch(name::startsWith)) return;
        if (name.startsWith(SOBJECTS)) {
            sobjects.put(lower(name.substring(SOBJECTS.length())), className);
        } else {
            types.put(lower(name), className);
            if (name.contains(".")) namespaces.add(name.substring(0, name.indexOf('.')));
        }
    }

    /** {@code Database.DMLOptions.EmailHeader} for {@code …Database.DMLOptions$EmailHeader}; Java's own are left alone. */
    static String apexName(String className) {
        if (!className.startsWith(PACKAGE)) return className;
        // the jars end a name with $ where Java has that word for itself, and where an inner class begins it is a $, too
        return className.substring(PACKAGE.length()).replaceAll("\\$(?=.)", ".").replaceAll("\\$$", "");
    }

    static String apexName(Class<?> type) {
        return apexName(type.getName());
    }

    /** A member's name in Apex. */
    static String memberName(String javaName) {
        return javaName.endsWith("$") ? javaName.substring(0, javaName.length() - 1) : javaName;
    }

    /** @return null when Salesforce has no such type; case is ignored, as Apex does */
    Class<?> type(String apexName) {
        return load(types.get(lower(apexName)));
    }

    /** @return null when there is no such standard object; case is ignored */
    Class<?> sobject(String name) {
        return load(sobjects.get(lower(name)));
    }

    Set<String> namespaces() {
        return namespaces;
    }

    private static Class<?> load(String className) {
        if (className == null) return null;
        try {
            return Class.forName(className, false, PlatformClasses.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
