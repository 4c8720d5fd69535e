package localapex.compiler;

import apex.jorje.data.Location;
import apex.jorje.data.ast.Expr.SoqlExpr;
import apex.jorje.data.soql.ColonExpr;
import apex.jorje.semantic.ast.expression.BindExpression;
import apex.jorje.semantic.ast.expression.SoqlExpression;
import apex.jorje.semantic.ast.visitor.AstVisitor;
import apex.jorje.semantic.ast.visitor.NoopScope;
import apex.jorje.semantic.compiler.CodeUnit;
import apex.jorje.semantic.symbol.type.TypeInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The types of bind expressions: the compiler knows them, and the tree that has the inside of the query does not. */
final class SoqlBinds {

    private final Map<String, List<BindExpression>> byPlace = new HashMap<>();

    private SoqlBinds() {}

    static SoqlBinds of(CodeUnit code) {
        SoqlBinds binds = new SoqlBinds();
        // of code with errors the types are not known, and once it has made bytecode the compiler lets go of the tree
        boolean isKnown = code.getErrors().isEmpty() && code.getNode() != null;
        if (isKnown) code.getNode().traverse(binds.new Reader(), NoopScope.get());
        return binds;
    }

    /** Both trees have the binds of a query in the order in which they are written. */
    Map<ColonExpr, TypeInfo> in(SoqlExpr query) {
        Map<ColonExpr, TypeInfo> types = new IdentityHashMap<>();
        List<ColonExpr> written = new ArrayList<>();
        SyntaxTree.walk(query.query, node -> {
            if (node instanceof ColonExpr bind) written.add(bind);
            return true;
        });
        List<BindExpression> typed = byPlace.getOrDefault(key(query.loc), List.of());
        if (typed.size() != written.size()) return types;
        for (int index = 0; index < typed.size(); index++) {
            types.put(written.get(index), typed.get(index).getExpression().getType());
        }
        return types;
    }

    private static String key(Location place) {
        return place.getLine() + ":" + place.getColumn();
    }

    private final class Reader extends AstVisitor<NoopScope> {

        @Override
        protected boolean defaultVisit() {
            return true;
        }

        @Override
        public boolean visit(SoqlExpression query, NoopScope scope) {
            byPlace.put(key(query.getLoc()), query.getBindExpressions());
            return true;
        }
    }
}
