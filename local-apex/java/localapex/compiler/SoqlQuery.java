package localapex.compiler;

import apex.jorje.data.Identifier;
import apex.jorje.data.Location;
import apex.jorje.data.soql.CaseExpr;
import apex.jorje.data.soql.ElseExpr;
import apex.jorje.data.soql.Field;
import apex.jorje.data.soql.FieldIdentifier;
import apex.jorje.data.soql.FromClause;
import apex.jorje.data.soql.Query;
import apex.jorje.data.soql.QueryExpr;
import apex.jorje.data.soql.QueryOption;
import apex.jorje.data.soql.SelectClause.SelectColumnClause;
import apex.jorje.data.soql.SelectExpr;
import apex.jorje.data.soql.SelectExpr.SelectColumnExpr;
import apex.jorje.data.soql.SelectExpr.SelectInnerQuery;
import apex.jorje.data.soql.WhenExpr;
import apex.jorje.data.soql.WhereExpr.WhereInnerExpr;
import apex.jorje.data.soql.WhereExpr.WhereOpExpr;
import apex.jorje.data.soql.WhereExpr.WhereOpExprs;
import apex.jorje.data.soql.WithClause;
import apex.jorje.data.soql.WithIdentifierClause;
import apex.jorje.semantic.symbol.member.variable.FieldInfo;
import apex.jorje.semantic.symbol.type.TypeInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks one query: that its fields and relationships exist, and that they may be used where they are. */
final class SoqlQuery {

    private static final Set<String> FIELD_GROUPS = Set.of("all", "custom", "standard");

    private final Query query;
    private final SoqlScope scope;
    private final SoqlContext context;
    private final SoqlGrouping grouping;
    private final SoqlFilter filter;

    private SoqlQuery(Query query, TypeInfo object, SoqlContext context) {
        this.query = query;
        this.scope = new SoqlScope(query, object, context);
        this.context = context;
        this.grouping = new SoqlGrouping(query, scope, context);
        this.filter = new SoqlFilter(scope, context);
    }

    /** A query that stands for itself. An object that does not exist has been reported by the compiler. */
    static void check(Query query, SoqlContext context) {
        TypeInfo object = context.sobjects().named(Soql.text(Soql.path(query.from.exprs.get(0).table)));
        if (object != null) new SoqlQuery(query, object, context).check();
    }

    private void check() {
        if (scope.object.getApexName().endsWith("__e")) {
            context
                .report()
                .accept(query.from.loc, "entity type " + SoqlScope.name(scope.object) + " does not support query");
        }
        if (query.select instanceof SelectColumnClause columns) checkColumns(columns.exprs);
        grouping.check();
        SoqlLongTexts.check(query, scope, context);
        boolean isLocking = query.options.filter(option -> option instanceof QueryOption.LockRows).isPresent();
        if (isLocking && query.orderBy.isPresent()) {
            context
                .report()
                .accept(query.orderBy.get().loc, "ORDER BY cannot be used in a query that locks rows with FOR UPDATE");
        }
        SyntaxTree.walk(query, this::visit);
    }

    private void checkColumns(List<SelectExpr> columns) {
        Set<String> seen = new HashSet<>();
        for (SelectExpr column : columns) {
            if (!(column instanceof SelectColumnExpr plain)) continue;
            boolean isAliased = plain.alias.isPresent();
            String key = Soql.key(plain.field.field);
            Location place = plain.field.field.field.getLoc();
            if (isAliased && !grouping.isAggregated()) {
                context.report().accept(plain.alias.get().getLoc(), "only aggregate expressions use field aliasing");
            }
            boolean isPlain = plain.field.function1.isEmpty() && !isAliased;
            if (isPlain && !seen.add(key)) context.report().accept(place, "duplicate field selected: " + key);
        }
    }

    private boolean visit(Object node) {
        if (node == query) return true;
        // binds are Apex, and what WITH and FROM take has been seen to
        if (node instanceof FromClause || node instanceof QueryExpr) return false;
        if (node instanceof WithClause || node instanceof WithIdentifierClause) return false;
        if (node instanceof SelectInnerQuery child) return checkChild(child.query);
        if (node instanceof CaseExpr typeOf) return checkTypeOf(typeOf);
        if (node instanceof WhereInnerExpr semiJoin) {
            filter.checkSemiJoin(semiJoin);
            SyntaxTree.walk(semiJoin.field, this::visit);
            SoqlQuery.check(semiJoin.inner, context);
            return false;
        }
        if (node instanceof WhereOpExpr condition) filter.check(condition);
        if (node instanceof WhereOpExprs condition) filter.check(condition);
        if (node instanceof Field field) return checkField(field);
        if (node instanceof FieldIdentifier field) {
            scope.field(field);
            return false;
        }
        return true;
    }

    private boolean checkField(Field field) {
        String key = Soql.key(field.field);
        boolean isGroup = field.function1.isPresent() && FIELD_GROUPS.contains(key);
        if (isGroup || grouping.isAlias(key)) return false;
        scope.field(field.field);
        return false;
    }

    private boolean checkChild(Query inner) {
        List<Identifier> path = Soql.path(inner.from.exprs.get(0).table);
        Identifier relationship = path.get(path.size() - 1);
        TypeInfo child = Soql.child(scope.object, relationship);
        if (child == null) {
            context
                .report()
                .accept(
                    relationship.getLoc(),
                    "Didn't understand relationship '" +
                        relationship.getValue() +
                        "' in FROM part of query call on '" +
                        SoqlScope.name(scope.object) +
                        "'."
                );
        } else {
            new SoqlQuery(inner, child, context).check();
        }
        return false;
    }

    /** {@code TYPEOF Owner WHEN User THEN Username ELSE Name END} */
    private boolean checkTypeOf(CaseExpr typeOf) {
        FieldInfo relationship = Soql.field(scope.object, typeOf.op.identifier.field);
        if (relationship == null || !Soql.isParent(relationship)) {
            Identifier name = typeOf.op.identifier.field;
            context
                .report()
                .accept(name.getLoc(), "Didn't understand relationship '" + name.getValue() + "' in TYPEOF.");
            return false;
        }
        for (WhenExpr branch : typeOf.whenBranches) {
            TypeInfo type = context.sobjects().named(branch.op.identifier.getValue());
            if (type == null) {
                String name = branch.op.identifier.getValue();
                context.report().accept(branch.op.identifier.getLoc(), "sObject type '" + name + "' is not supported.");
            } else {
                checkFieldsOf(type, branch.identifiers);
            }
        }
        typeOf.elseBranch.ifPresent((ElseExpr other) ->
            checkFieldsOf(context.sobjects().named("Name"), other.identifiers)
        );
        return false;
    }

    private void checkFieldsOf(TypeInfo type, List<FieldIdentifier> fields) {
        SoqlScope there = new SoqlScope(query, type, context);
        for (FieldIdentifier field : fields) there.field(field);
    }
}
