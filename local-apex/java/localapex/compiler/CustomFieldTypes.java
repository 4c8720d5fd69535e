package localapex.compiler;

import apex.jorje.semantic.symbol.type.TypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfos;
import java.util.Map;

/** Apex types of custom fields, by the type in their metadata; what is not here is text. */
final class CustomFieldTypes {

    private static final Map<String, TypeInfo> TYPES = Map.ofEntries(
        Map.entry("Checkbox", TypeInfos.BOOLEAN),
        Map.entry("Currency", TypeInfos.DECIMAL),
        Map.entry("Date", TypeInfos.DATE),
        Map.entry("DateTime", TypeInfos.DATE_TIME),
        Map.entry("Number", TypeInfos.DECIMAL),
        Map.entry("Percent", TypeInfos.DECIMAL),
        Map.entry("Summary", TypeInfos.DECIMAL),
        Map.entry("Time", TypeInfos.TIME)
    );

    private CustomFieldTypes() {}

    static TypeInfo typeOf(CustomField field) {
        if (field.isReference()) return TypeInfos.ID;
        return TYPES.getOrDefault(field.type(), TypeInfos.STRING);
    }
}
