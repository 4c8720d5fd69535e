package localapex.compiler;

import apex.jorje.data.Location;
import java.nio.file.Path;
import java.util.Comparator;

/** Something that keeps a file from being deployed, or that the house rules forbid. Line and column count from 1. */
public record Problem(Path file, int line, int column, String message) {
    static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
        .thenComparing(Problem::line)
        .thenComparing(Problem::column);

    static Problem at(Path file, Location place, String message) {
        // what concerns the whole file has no place in it
        return new Problem(file, Math.max(1, place.getLine()), Math.max(1, place.getColumn()), message);
    }
}
