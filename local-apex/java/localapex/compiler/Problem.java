package localapex.compiler;

import java.nio.file.Path;

/** Something that keeps a file from being deployed, or that the house rules forbid. Line and column count from 1. */
public record Problem(Path file, int line, int column, String message) {}
