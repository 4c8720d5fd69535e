package localapex.compiler;

import apex.jorje.semantic.symbol.type.BasicType;
import apex.jorje.semantic.symbol.type.TypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfos;
import apex.jorje.semantic.symbol.type.common.CollectionTypeInfoUtil;
import java.util.Map;
import java.util.Set;

/** Which Apex values a field can be compared with. */
final class SoqlBindRules {

    private static final Set<TypeInfo> NUMBERS = Set.of(
        TypeInfos.DECIMAL,
        TypeInfos.DOUBLE,
        TypeInfos.INTEGER,
        TypeInfos.LONG
    );
    private static final Set<TypeInfo> DAYS = Set.of(TypeInfos.DATE, TypeInfos.DATE_TIME);
    private static final Map<TypeInfo, Set<TypeInfo>> FITTING = Map.of(
        TypeInfos.BOOLEAN,
        Set.of(TypeInfos.BOOLEAN),
        TypeInfos.DATE,
        DAYS,
        TypeInfos.DATE_TIME,
        DAYS,
        TypeInfos.DECIMAL,
        NUMBERS,
        TypeInfos.DOUBLE,
        NUMBERS,
        TypeInfos.ID,
        Set.of(TypeInfos.ID, TypeInfos.STRING),
        TypeInfos.INTEGER,
        NUMBERS,
        TypeInfos.STRING,
        Set.of(TypeInfos.ID, TypeInfos.STRING)
    );

    private SoqlBindRules() {}

    /**
     * @param isIn whether the operator takes several values
     * @return what Salesforce says about it; null when it fits
     */
    static String problem(TypeInfo field, boolean isIn, TypeInfo bind) {
        boolean isList = CollectionTypeInfoUtil.isList(bind) || CollectionTypeInfoUtil.isSet(bind);
        if (isIn && !isList) return "IN operator must be used with an iterable expression";
        // = takes a list, too, and then means IN
        TypeInfo value = isList ? CollectionTypeInfoUtil.getElementType(bind) : bind;
        if (fits(field, value)) return null;
        return "Invalid bind expression type of " + bind.getApexName() + " for column of type " + field.getApexName();
    }

    private static boolean fits(TypeInfo field, TypeInfo value) {
        Set<TypeInfo> fitting = FITTING.get(field);
        if (fitting == null || value == null || fitting.contains(value)) return true;
        // a record stands for its id
        if (value.getBasicType() == BasicType.SOBJECT) return field == TypeInfos.ID;
        return !FITTING.containsKey(value);
    }
}
