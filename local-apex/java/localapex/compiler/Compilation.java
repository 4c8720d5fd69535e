package localapex.compiler;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of a project.
 *
 * @param problems in order of file and line; empty when an org would take everything
 * @param units every class and trigger, also the ones with problems; only without any problem is their bytecode complete
 * @param files all sources that were read
 */
public record Compilation(List<Problem> problems, List<CompiledUnit> units, Path[] files) {}
