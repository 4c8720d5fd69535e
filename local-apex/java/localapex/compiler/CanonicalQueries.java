package localapex.compiler;

import apex.jorje.semantic.ast.expression.SoqlExpression;
import apex.jorje.semantic.ast.expression.SoslExpression;
import apex.jorje.semantic.ast.visitor.ValidationScope;
import apex.jorje.semantic.compiler.sfdc.QueryValidator;
import apex.jorje.semantic.symbol.resolver.SymbolResolver;

/**
 * Takes every query as the compiler has normalized it. The server checks queries here; it does so without places
 * inside of the query, so here that is done on the syntax tree.
 */
final class CanonicalQueries implements QueryValidator {

    @Override
    public String validateSoql(SymbolResolver symbols, ValidationScope scope, SoqlExpression query) {
        return query.getCanonicalQuery();
    }

    @Override
    public String validateSosl(SymbolResolver symbols, ValidationScope scope, SoslExpression query) {
        return query.getCanonicalQuery();
    }
}
