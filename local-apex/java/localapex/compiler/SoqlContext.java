package localapex.compiler;

import apex.jorje.data.soql.ColonExpr;
import apex.jorje.semantic.symbol.type.TypeInfo;
import java.util.Map;

/**
 * What all parts of one query are checked with.
 *
 * @param binds types of the expressions after a colon, as far as they are known
 */
record SoqlContext(SObjectTypes sobjects, Map<ColonExpr, TypeInfo> binds, SoqlReport report) {
    /** The same, for who looks at something that is reported elsewhere. */
    SoqlContext quietly() {
        return new SoqlContext(sobjects, binds, (place, message) -> {});
    }
}
