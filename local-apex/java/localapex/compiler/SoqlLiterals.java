package localapex.compiler;

import apex.jorje.data.soql.QueryLiteral;
import apex.jorje.semantic.symbol.type.TypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfos;
import java.util.List;
import java.util.Map;

/** Which literals a field can be compared with. */
final class SoqlLiterals {

    private static final List<Class<? extends QueryLiteral>> NUMBERS = List.of(
        QueryLiteral.QueryNumber.class,
        QueryLiteral.QueryMultiCurrency.class
    );
    private static final Map<TypeInfo, Rule> RULES = Map.ofEntries(
        Map.entry(
            TypeInfos.STRING,
            new Rule("string and should be enclosed in quotes", List.of(QueryLiteral.QueryString.class))
        ),
        Map.entry(TypeInfos.ID, new Rule("id", List.of(QueryLiteral.QueryString.class))),
        Map.entry(
            TypeInfos.BOOLEAN,
            new Rule(
                "boolean and should not be enclosed in quotes",
                List.of(QueryLiteral.QueryTrue.class, QueryLiteral.QueryFalse.class)
            )
        ),
        Map.entry(TypeInfos.INTEGER, new Rule("int and should not be enclosed in quotes", NUMBERS)),
        Map.entry(TypeInfos.LONG, new Rule("long and should not be enclosed in quotes", NUMBERS)),
        Map.entry(TypeInfos.DOUBLE, new Rule("double and should not be enclosed in quotes", NUMBERS)),
        Map.entry(TypeInfos.DECIMAL, new Rule("double and should not be enclosed in quotes", NUMBERS)),
        Map.entry(
            TypeInfos.DATE,
            new Rule(
                "date and should not be enclosed in quotes",
                List.of(QueryLiteral.QueryDate.class, QueryLiteral.QueryDateFormula.class)
            )
        ),
        Map.entry(
            TypeInfos.DATE_TIME,
            new Rule(
                "dateTime and should not be enclosed in quotes",
                List.of(QueryLiteral.QueryDateTime.class, QueryLiteral.QueryDateFormula.class)
            )
        )
    );

    private record Rule(String wanted, List<Class<? extends QueryLiteral>> literals) {}

    private SoqlLiterals() {}

    /** @return what Salesforce says it wants instead; null when the literal fits, or the type has no literals */
    static String wanted(TypeInfo type, QueryLiteral literal) {
        Rule rule = RULES.get(type);
        boolean isNull = literal instanceof QueryLiteral.QueryNull;
        if (rule == null || isNull || rule.literals.contains(literal.getClass())) return null;
        return rule.wanted;
    }
}
