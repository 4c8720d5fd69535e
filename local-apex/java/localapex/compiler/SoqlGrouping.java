package localapex.compiler;

import apex.jorje.data.Location;
import apex.jorje.data.soql.Field;
import apex.jorje.data.soql.Query;
import apex.jorje.data.soql.SelectClause.SelectColumnClause;
import apex.jorje.data.soql.SelectExpr.SelectColumnExpr;
import apex.jorje.semantic.symbol.member.variable.FieldInfo;
import apex.jorje.semantic.symbol.type.TypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfos;
import java.util.HashSet;
import java.util.Set;

/** Aggregates and GROUP BY of one query. */
final class SoqlGrouping {

    private static final Set<String> AGGREGATES = Set.of(
        "avg",
        "count",
        "count_distinct",
        "grouping",
        "max",
        "min",
        "sum"
    );
    private static final Set<String> OF_NUMBERS = Set.of("avg", "sum");
    private static final Set<TypeInfo> NUMBERS = Set.of(
        TypeInfos.DECIMAL,
        TypeInfos.DOUBLE,
        TypeInfos.INTEGER,
        TypeInfos.LONG
    );

    private final Query query;
    private final SoqlScope scope;
    private final SoqlContext context;
    private final Set<String> aliases = new HashSet<>();
    private final Set<String> grouped = new HashSet<>();
    private final boolean isAggregated;

    SoqlGrouping(Query query, SoqlScope scope, SoqlContext context) {
        this.query = query;
        this.scope = scope;
        this.context = context;
        boolean hasAggregate = false;
        if (query.select instanceof SelectColumnClause columns) {
            for (Object column : columns.exprs) {
                if (!(column instanceof SelectColumnExpr plain)) continue;
                plain.alias.ifPresent(alias -> aliases.add(PlatformClasses.lower(alias.getValue())));
                hasAggregate = hasAggregate || isAggregate(plain.field);
            }
        }
        query.groupBy.ifPresent(groupBy -> groupBy.exprs.forEach(expression -> grouped.add(key(expression.field))));
        isAggregated = hasAggregate || query.groupBy.isPresent();
    }

    boolean isAggregated() {
        return isAggregated;
    }

    boolean isAlias(String name) {
        return aliases.contains(name);
    }

    void check() {
        if (!isAggregated) return;
        if (query.select instanceof SelectColumnClause columns) SyntaxTree.walk(columns, this::checkGrouped);
        query.groupBy.ifPresent(groupBy ->
            groupBy.having.ifPresent(having -> SyntaxTree.walk(having, this::checkGrouped))
        );
        query.orderBy.ifPresent(orderBy -> SyntaxTree.walk(orderBy, this::checkGrouped));
    }

    private boolean checkGrouped(Object node) {
        if (node instanceof Query) return false;
        if (!(node instanceof Field field)) return true;
        Location place = field.field.field.getLoc();
        if (isAggregate(field)) {
            checkNumber(field, place);
        } else if (!grouped.contains(key(field)) && !isAlias(key(field))) {
            context.report().accept(place, "Field must be grouped or aggregated: " + Soql.text(Soql.path(field.field)));
        }
        return false;
    }

    private void checkNumber(Field field, Location place) {
        String function = PlatformClasses.lower(field.function1.get().getValue());
        if (!OF_NUMBERS.contains(function)) return;
        FieldInfo found = scope.field(field.field);
        if (found != null && !NUMBERS.contains(found.getType())) {
            context
                .report()
                .accept(place, "field " + found.getName() + " does not support aggregate operator " + function);
        }
    }

    private static boolean isAggregate(Field field) {
        return field.function1
            .filter(function -> AGGREGATES.contains(PlatformClasses.lower(function.getValue())))
            .isPresent();
    }

    /** Fields within the same functions are the same. */
    private static String key(Field field) {
        StringBuilder key = new StringBuilder(Soql.key(field.field));
        field.function1.ifPresent(function -> key.append('(').append(PlatformClasses.lower(function.getValue())));
        field.function2.ifPresent(function -> key.append('(').append(PlatformClasses.lower(function.getValue())));
        return key.toString();
    }
}
