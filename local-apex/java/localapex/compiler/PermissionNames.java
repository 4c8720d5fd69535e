package localapex.compiler;

import apex.jorje.data.Location;
import apex.jorje.semantic.ast.expression.Expression;
import apex.jorje.semantic.ast.expression.LiteralExpression;
import apex.jorje.semantic.ast.expression.MethodCallExpression;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Custom permissions that are asked for by name are in the project; one that is not is simply never granted. */
final class PermissionNames extends AccessVisitor {

    private static final String SUFFIX = ".customPermission-meta.xml";

    private final Set<String> known;
    private final Path file;
    private final List<Problem> problems;

    private PermissionNames(Set<String> known, Path file, List<Problem> problems) {
        this.known = known;
        this.file = file;
        this.problems = problems;
    }

    static void check(CompiledUnit unit, ProjectFiles files, List<Problem> problems) {
        Set<String> known = new HashSet<>();
        for (Path metadata : files.metadata) {
            String name = metadata.getFileName().toString();
            if (name.endsWith(SUFFIX)) known.add(PlatformClasses.lower(name.substring(0, name.indexOf('.'))));
        }
        new PermissionNames(known, unit.file(), problems).read(unit);
    }

    @Override
    protected void onQuery(Location place) {
        // no permission is asked for
    }

    @Override
    protected void onSave(Location place) {
        // no permission is asked for
    }

    @Override
    protected void onCall(MethodCallExpression call) {
        if (!call.getMethodName().equalsIgnoreCase("checkPermission") || call.getInputParameters().isEmpty()) return;
        Expression argument = call.getInputParameters().get(0);
        if (!(argument instanceof LiteralExpression literal) || !(literal.getLiteral() instanceof String name)) return;
        // with a namespace it belongs to another package
        if (name.contains("__") || known.contains(PlatformClasses.lower(name))) return;
        String message = "The project has no custom permission " + name + ". Correct the name, or add the permission.";
        problems.add(Problem.at(file, argument.getLoc(), message));
    }
}
