package localapex.compiler;

import apex.jorje.data.soql.Field;
import apex.jorje.data.soql.Query;
import apex.jorje.semantic.symbol.member.variable.FieldInfo;
import java.util.Map;
import java.util.Set;

/**
 * Long texts can be selected, and nothing else. Which standard fields are long is not in the types, so only those of the
 * objects that have to do with users are known.
 */
final class SoqlLongTexts {

    private static final Set<String> METADATA_TYPES = Set.of("EncryptedText", "Html", "LongTextArea");
    private static final Map<String, Set<String>> STANDARD = Map.of(
        "account",
        Set.of("description"),
        "contact",
        Set.of("description")
    );

    private final SoqlScope scope;
    private final SoqlContext context;

    private SoqlLongTexts(SoqlScope scope, SoqlContext context) {
        this.scope = scope.quietly();
        this.context = context;
    }

    static void check(Query query, SoqlScope scope, SoqlContext context) {
        SoqlLongTexts longTexts = new SoqlLongTexts(scope, context);
        longTexts.refuse(query.where, "filtered");
        longTexts.refuse(query.groupBy, "grouped");
        longTexts.refuse(query.orderBy, "sorted");
    }

    private void refuse(Object clause, String use) {
        SyntaxTree.walk(clause, node -> {
            if (node instanceof Query) return false;
            if (!(node instanceof Field field)) return true;
            FieldInfo found = scope.field(field.field);
            if (found != null && isLongText(found)) {
                String message = "field '" + found.getName() + "' can not be " + use + " in a query call";
                context.report().accept(field.field.field.getLoc(), message);
            }
            return false;
        });
    }

    private boolean isLongText(FieldInfo field) {
        String object = field.getDefiningType().getApexName();
        CustomField custom = context.sobjects().customField(object, field.getName());
        if (custom != null) return METADATA_TYPES.contains(custom.type());
        Set<String> standard = STANDARD.getOrDefault(PlatformClasses.lower(object), Set.of());
        return standard.contains(PlatformClasses.lower(field.getName()));
    }
}
