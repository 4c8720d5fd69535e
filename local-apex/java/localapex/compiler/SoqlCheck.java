package localapex.compiler;

import apex.jorje.data.ast.Expr.SoqlExpr;
import apex.jorje.semantic.compiler.CodeUnit;
import java.util.List;

/** Checks the queries of one class or trigger against the objects of the org, as the server does. */
final class SoqlCheck {

    private SoqlCheck() {}

    /** @param problems gets what is wrong */
    static void check(ApexSource source, CodeUnit code, SObjectTypes sobjects, List<Problem> problems) {
        // only source with a bracket can have a query, and to read it a second time is the larger part of the work
        if (!source.source.getBody().contains("[")) return;
        SoqlBinds binds = SoqlBinds.of(code);
        SyntaxTree.walk(SyntaxTree.parse(source.source), node -> {
            if (node instanceof SoqlExpr soql) {
                SoqlReport report = (place, message) -> problems.add(Problem.at(source.file, place, message));
                SoqlQuery.check(soql.query, new SoqlContext(sobjects, binds.in(soql), report));
            }
            return true;
        });
    }
}
