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
        ProjectFiles files = new ProjectFiles(sourceFolders);
        SourcePairs.check(files, apiVersion, problems);
        CallGraph calls = new CallGraph();
        for (CompiledUnit unit : compilation.units()) {
            AccessModes.check(unit, problems);
            // the rest needs to know what every name means, and that is not known of code with errors
            if (!unit.code().getErrors().isEmpty()) continue;
            SourceNames.check(unit, problems);
            SharingDeclarations.check(unit, problems);
            PermissionNames.check(unit, files, problems);
            calls.add(unit);
        }
        CacheableMethods.check(calls, problems);
        problems.sort(Problem.BY_PLACE);
        return problems;
    }
}
