package localapex.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The files of the package directories, each sort in the order of their paths. */
final class ProjectFiles {

    private static final Set<String> WITHOUT_APEX = Set.of("lwc", "aura", "staticresources", "node_modules");

    final List<Path> apex = new ArrayList<>();
    final List<Path> metadata = new ArrayList<>();

    ProjectFiles(List<Path> folders) {
        try {
            for (Path folder : folders) Files.walkFileTree(folder, new Collector());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Collections.sort(apex);
        Collections.sort(metadata);
    }

    private final class Collector extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean isWithout = WITHOUT_APEX.contains(folder.getFileName().toString());
            return isWithout ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (name.endsWith(".cls") || name.endsWith(".trigger")) apex.add(file);
            else if (name.endsWith("-meta.xml")) metadata.add(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
