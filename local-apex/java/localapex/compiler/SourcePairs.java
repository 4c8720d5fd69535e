package localapex.compiler;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import localapex.compiler.MetadataFile.UnreadableMetadata;

/** Each class and trigger has its metadata beside it, and the version of the project in there. */
final class SourcePairs {

    private static final String METADATA = "-meta.xml";

    private SourcePairs() {}

    static void check(ProjectFiles files, String apiVersion, List<Problem> problems) {
        Set<Path> metadata = new HashSet<>(files.metadata);
        for (Path file : files.apex) {
            Path beside = file.resolveSibling(file.getFileName() + METADATA);
            if (metadata.contains(beside)) checkVersion(beside, apiVersion, problems);
            else report(
                problems,
                file,
                "A deployment leaves this file out. Put " + beside.getFileName() + " beside it."
            );
        }
        Set<Path> apex = new HashSet<>(files.apex);
        for (Path file : files.metadata) {
            String name = file.getFileName().toString();
            String described = name.substring(0, name.length() - METADATA.length());
            boolean isOfApex = described.endsWith(".cls") || described.endsWith(".trigger");
            if (isOfApex && !apex.contains(file.resolveSibling(described))) {
                report(
                    problems,
                    file,
                    "This is about " + described + ", which is not there. Add that file, or remove this."
                );
            }
        }
    }

    private static void checkVersion(Path file, String wanted, List<Problem> problems) {
        try {
            String version = MetadataFile.read(file).text("apiVersion");
            if (wanted.equals(version)) return;
            String found = version == null ? "has no apiVersion" : "has apiVersion " + version;
            report(problems, file, "This " + found + ", the project has " + wanted + ". Use the project's.");
        } catch (UnreadableMetadata unreadable) {
            report(problems, file, "This cannot be read: " + unreadable.getMessage());
        }
    }

    private static void report(List<Problem> problems, Path file, String message) {
        problems.add(new Problem(file, 1, 1, message));
    }
}
