package localapex.compiler;

import apex.jorje.data.Location;
import apex.jorje.data.ast.Expr.SoqlExpr;
import apex.jorje.data.soql.WithIdentifierClause.WithIdentifier;
import apex.jorje.semantic.ast.expression.Expression;
import apex.jorje.semantic.ast.expression.ExpressionUtil;
import apex.jorje.semantic.ast.expression.MethodCallExpression;
import apex.jorje.semantic.ast.visitor.AstVisitor;
import apex.jorje.semantic.ast.visitor.NoopScope;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Every query and every save says in whose name it works, because the default is another one in each of trigger, test
 * and API version.
 */
final class AccessModes {

    private static final Set<String> MODES = Set.of("user_mode", "system_mode");
    private static final String SAVE_STATEMENTS = "Dml";

    private final Path file;
    private final List<Problem> problems;

    private AccessModes(Path file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    static void check(CompiledUnit unit, List<Problem> problems) {
        AccessModes modes = new AccessModes(unit.file(), problems);
        SyntaxTree.walk(SyntaxTree.parse(unit.code().getSourceFile()), modes::checkStatement);
        // without types, and with mistakes there may be none, it is not known whose method is called
        if (unit.code().getErrors().isEmpty()) unit.code().getNode().traverse(modes.new Calls(), NoopScope.get());
    }

    private boolean checkStatement(Object node) {
        if (node instanceof SoqlExpr soql && soql.query.withIdentifiers.stream().noneMatch(AccessModes::isMode)) {
            report(soql.loc, "This query", "Write WITH USER_MODE, or WITH SYSTEM_MODE and why.");
        }
        String statement = node.getClass().getSimpleName();
        boolean isSave = statement.startsWith(SAVE_STATEMENTS) && statement.endsWith("Stmnt");
        if (isSave && SyntaxTree.part(node, "runAsMode").equals(Optional.empty())) {
            String verb = statement.substring(SAVE_STATEMENTS.length(), statement.length() - "Stmnt".length());
            String save = verb.toLowerCase(Locale.ROOT);
            Location place = (Location) SyntaxTree.part(node, "loc");
            report(place, "This " + save, "Write " + save + " as user, or " + save + " as system and why.");
        }
        return true;
    }

    private static boolean isMode(Object with) {
        return (
            with instanceof WithIdentifier named && MODES.contains(PlatformClasses.lower(named.identifier.getValue()))
        );
    }

    private void report(Location place, String what, String fix) {
        problems.add(Problem.at(file, place, what + " does not say in whose name it works. " + fix));
    }

    private final class Calls extends AstVisitor<NoopScope> {

        @Override
        protected boolean defaultVisit() {
            return true;
        }

        @Override
        public boolean visit(MethodCallExpression call, NoopScope scope) {
            boolean isAccess = DatabaseMethods.isQuery(call) || DatabaseMethods.isSave(call);
            boolean isStated = call.getInputParameters().stream().anyMatch(AccessModes::statesMode);
            if (isAccess && !isStated) {
                String fix = "Pass AccessLevel.USER_MODE, or AccessLevel.SYSTEM_MODE and why.";
                report(call.getLoc(), "This Database." + call.getMethodName(), fix);
            }
            return true;
        }
    }

    /** A level says it, and so does a query that is passed: it has a mode of its own. */
    private static boolean statesMode(Expression argument) {
        boolean isLevel = "System.AccessLevel".equalsIgnoreCase(argument.getType().getApexName());
        return isLevel || ExpressionUtil.isSoqlExpression(argument);
    }
}
