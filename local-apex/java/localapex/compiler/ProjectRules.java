package localapex.compiler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the compiler does not look at and a project has to get right all the same: each source with its metadata, and
 * code that says in whose name it works.
 */
public final class ProjectRules {

    private ProjectRules() {}

    /**
     * @param compilation of these folders
     * @param apiVersion that every class and trigger is to have, for example {@code 67.0}
     * @return what is wrong, in order of file and line
     */
    public static List<Problem> check(List<Path> sourceFolders, Compilation compilation, String apiVersion) {
        List<Problem> problems = new ArrayList<>();
        SourcePairs.check(new ProjectFiles(sourceFolders), apiVersion, problems);
        CallGraph calls = new CallGraph();
        for (CompiledUnit unit : compilation.units()) {
            SourceNames.check(unit, problems);
            AccessModes.check(unit, problems);
            calls.add(unit);
        }
        CacheableMethods.check(calls, problems);
        problems.sort(Problem.BY_PLACE);
        return problems;
    }
}
