package localapex.compiler;

import apex.jorje.data.Location;
import apex.jorje.data.soql.Field;
import apex.jorje.data.soql.Query;
import apex.jorje.data.soql.QueryExpr;
import apex.jorje.data.soql.QueryExpr.ApexExpr;
import apex.jorje.data.soql.QueryExpr.LiteralExpr;
import apex.jorje.data.soql.QueryLiteral;
import apex.jorje.data.soql.QueryOp;
import apex.jorje.data.soql.SelectClause.SelectColumnClause;
import apex.jorje.data.soql.SelectExpr.SelectColumnExpr;
import apex.jorje.data.soql.WhereExpr.WhereInnerExpr;
import apex.jorje.data.soql.WhereExpr.WhereOpExpr;
import apex.jorje.data.soql.WhereExpr.WhereOpExprs;
import apex.jorje.semantic.symbol.member.variable.FieldInfo;
import apex.jorje.semantic.symbol.type.TypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfos;
import java.util.List;

/** The conditions of one query: that operator and value fit the field. */
final class SoqlFilter {

    private final SoqlScope scope;
    private final SoqlContext context;

    SoqlFilter(SoqlScope scope, SoqlContext context) {
        this.scope = scope;
        this.context = context;
    }

    void check(WhereOpExpr condition) {
        FieldInfo field = plainField(condition.field);
        if (field == null) return;
        checkOperator(condition.field, field, condition.op);
        boolean isIn = condition.op instanceof QueryOp.QueryIn || condition.op instanceof QueryOp.QueryNotIn;
        if (condition.expr instanceof ApexExpr bind) checkBind(field, isIn, bind);
        else checkValue(condition.field, field, condition.expr);
    }

    void check(WhereOpExprs condition) {
        FieldInfo field = plainField(condition.field);
        if (field == null) return;
        for (QueryExpr value : condition.expr) checkValue(condition.field, field, value);
    }

    /** @return null for a function of a field, whose value has another type, and for a field that does not exist */
    private FieldInfo plainField(Field field) {
        if (field.function1.isPresent()) return null;
        return scope.quietly().field(field.field);
    }

    private void checkOperator(Field written, FieldInfo field, QueryOp operator) {
        boolean isOrder =
            operator instanceof QueryOp.QueryLessThan ||
            operator instanceof QueryOp.QueryLessThanEqual ||
            operator instanceof QueryOp.QueryGreaterThan ||
            operator instanceof QueryOp.QueryGreaterThanEqual;
        TypeInfo type = field.getType();
        boolean isWrong =
            (operator instanceof QueryOp.QueryLike && type != TypeInfos.STRING) ||
            (isOrder && type == TypeInfos.BOOLEAN);
        if (isWrong) {
            String name = PlatformClasses.lower(type.getApexName());
            context.report().accept(written.field.field.getLoc(), "invalid operator on " + name + " field");
        }
    }

    private void checkBind(FieldInfo field, boolean isIn, ApexExpr bind) {
        TypeInfo type = context.binds().get(bind.expr);
        String problem = type == null ? null : SoqlBindRules.problem(field.getType(), isIn, type);
        if (problem != null) context.report().accept(bind.expr.loc, problem);
    }

    private void checkValue(Field written, FieldInfo field, QueryExpr value) {
        if (!(value instanceof LiteralExpr literal)) return;
        String wanted = SoqlLiterals.wanted(field.getType(), literal.literal);
        if (wanted == null) return;
        context
            .report()
            .accept(
                written.field.field.getLoc(),
                "value of filter criterion for field '" + field.getName() + "' must be of type " + wanted
            );
    }

    void checkSemiJoin(WhereInnerExpr semiJoin) {
        Location place = semiJoin.field.field.field.getLoc();
        FieldInfo outer = plainField(semiJoin.field);
        if (outer != null && outer.getType() != TypeInfos.ID) {
            context
                .report()
                .accept(
                    place,
                    "The left operand of a semi-join must be an Id or a reference field: " + outer.getName()
                );
        }
        Query inner = semiJoin.inner;
        List<?> columns = inner.select instanceof SelectColumnClause clause ? clause.exprs : List.of();
        if (columns.size() != 1 || !(columns.get(0) instanceof SelectColumnExpr column)) {
            context.report().accept(inner.from.loc, "A semi-join selects exactly one Id or reference field");
            return;
        }
        TypeInfo object = context.sobjects().named(Soql.text(Soql.path(inner.from.exprs.get(0).table)));
        if (object == null) {
            Location from = inner.from.exprs.get(0).table.field.getLoc();
            context
                .report()
                .accept(
                    from,
                    "sObject type '" + inner.from.exprs.get(0).table.field.getValue() + "' is not supported."
                );
            return;
        }
        FieldInfo selected = new SoqlScope(inner, object, context.quietly()).field(column.field.field);
        if (selected != null && selected.getType() != TypeInfos.ID) {
            context
                .report()
                .accept(
                    column.field.field.field.getLoc(),
                    "A semi-join selects exactly one Id or reference field; " + selected.getName() + " is neither"
                );
        }
        boolean isId = outer != null && outer.getName().equalsIgnoreCase("Id");
        if (isId && object == scope.object && !isReference(column.field)) {
            context.report().accept(place, "The inner and outer selects should not be on the same object type");
        }
    }

    private static boolean isReference(Field field) {
        return !Soql.key(field.field).equals("id");
    }
}
