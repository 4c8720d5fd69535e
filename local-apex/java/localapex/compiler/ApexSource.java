package localapex.compiler;

import apex.jorje.semantic.compiler.SourceFile;
import apex.jorje.services.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import localapex.compiler.MetadataFile.UnreadableMetadata;

/** One class or trigger with the metadata beside it. */
final class ApexSource {

    final Path file;
    /** As its metadata says, for example {@code 67.0}; null without metadata or without that element. */
    final String apiVersion;
    final SourceFile source;

    private ApexSource(Path file, String apiVersion) {
        this.file = file;
        this.apiVersion = apiVersion;
        this.source = SourceFile.builder()
            .setBody(textOf(file))
            .setVersion(versionOf(apiVersion))
            .setKnownName(file.getFileName().toString())
            .build();
    }

    static ApexSource read(Path file) {
        Path metadata = metadataOf(file);
        if (!Files.exists(metadata)) return new ApexSource(file, null);
        try {
            return new ApexSource(file, MetadataFile.read(metadata).text("apiVersion"));
        } catch (UnreadableMetadata unreadable) {
            // that is a problem of the metadata, which the project's rules report
            return new ApexSource(file, null);
        }
    }

    static Path metadataOf(Path file) {
        return file.resolveSibling(file.getFileName() + "-meta.xml");
    }

    String stem() {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    boolean isTrigger() {
        return file.toString().endsWith(".trigger");
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read as UTF-8", unreadable);
        }
    }

    /** Language rules differ by version; one that the compiler does not know is compiled as its current one. */
    private static Version versionOf(String apiVersion) {
        return Arrays.stream(Version.values())
            .filter(version -> String.valueOf(version.getExternal()).equals(apiVersion))
            .findFirst()
            .orElse(Version.CURRENT);
    }
}
