package localapex.compiler;

import apex.jorje.semantic.common.TestStandardTypeInfos;
import apex.jorje.semantic.symbol.type.ArgumentTypeInfos;
import apex.jorje.semantic.symbol.type.GenericTypeInfoFactory;
import apex.jorje.semantic.symbol.type.TypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfos;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Salesforce's types as the compiler wants them, made from the Java classes that describe them. */
final class PlatformTypes {

    /** Types that the compiler has built in; everything else is made by {@link PlatformType}. */
    private static final Map<String, TypeInfo> BUILT_IN = Map.ofEntries(
        Map.entry("System.Blob", TypeInfos.BLOB),
        Map.entry("System.Boolean", TypeInfos.BOOLEAN),
        Map.entry("System.Comparator", TestStandardTypeInfos.COMPARATOR),
        Map.entry("System.Date", TypeInfos.DATE),
        Map.entry("System.Datetime", TypeInfos.DATE_TIME),
        Map.entry("System.Decimal", TypeInfos.DECIMAL),
        Map.entry("System.Double", TypeInfos.DOUBLE),
        Map.entry("System.Exception", TypeInfos.EXCEPTION),
        Map.entry("System.Id", TypeInfos.ID),
        Map.entry("System.Integer", TypeInfos.INTEGER),
        Map.entry("System.Iterable", TestStandardTypeInfos.ITERABLE),
        Map.entry("System.Iterator", TestStandardTypeInfos.ITERATOR),
        Map.entry("System.List", TypeInfos.LIST),
        Map.entry("System.Long", TypeInfos.LONG),
        Map.entry("System.Map", TypeInfos.MAP),
        Map.entry("System.SObject", TypeInfos.SOBJECT),
        Map.entry("System.Set", TypeInfos.SET),
        Map.entry("System.String", TypeInfos.STRING),
        Map.entry("System.Time", TypeInfos.TIME)
    );
    /** The jars' helpers that carry an object type as parameter; in Apex they are plain types. */
    private static final Map<String, String> PLAIN = Map.of(
        "Internal.DescribeSObjectResult",
        "Schema.DescribeSObjectResult",
        "Internal.SObjectFields",
        "Schema.SObjectTypeFields",
        "Internal.SObjectType",
        "Schema.SObjectType",
        "Internal.SObjectTypeFields",
        "Schema.SObjectTypeFields"
    );

    private final Map<Class<?>, TypeInfo> made = new HashMap<>();
    private final Function<String, TypeInfo> sobjects;

    /** @param sobjects the type of an object by its name */
    PlatformTypes(Function<String, TypeInfo> sobjects) {
        this.sobjects = sobjects;
    }

    /** @return null when Salesforce has no such type */
    TypeInfo named(String apexName) {
        Class<?> type = PlatformClasses.ALL.type(apexName);
        return type == null ? null : of(type);
    }

    TypeInfo sobject(String name) {
        return sobjects.apply(name);
    }

    TypeInfo of(Type type) {
        if (type instanceof ParameterizedType generic) return generic(generic);
        if (type instanceof TypeVariable<?> variable) return argument(variable.getName());
        if (type instanceof GenericArrayType array) return list(of(array.getGenericComponentType()));
        if (type instanceof Class<?> plain) return plain(plain);
        return TypeInfos.OBJECT;
    }

    private TypeInfo generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        TypeInfo[] arguments = Arrays.stream(type.getActualTypeArguments())
            .map(this::of)
            .toArray(TypeInfo[]::new);
        return switch (PlatformClasses.apexName(raw)) {
            case "System.List" -> list(arguments[0]);
            case "System.Set" -> GenericTypeInfoFactory.createSet(arguments[0]);
            case "System.Map" -> GenericTypeInfoFactory.createMap(arguments[0], arguments[1]);
            case "Internal.RecordSet" -> GenericTypeInfoFactory.createQueryResultList(arguments[0]);
            case "System.Iterable", "System.Iterator", "System.Comparator" -> GenericTypeInfoFactory.create(
                plain(raw),
                arguments
            );
            default -> plain(raw);
        };
    }

    private static TypeInfo argument(String name) {
        return switch (name) {
            case "K" -> ArgumentTypeInfos.K;
            case "V" -> ArgumentTypeInfos.V;
            default -> ArgumentTypeInfos.T;
        };
    }

    private static TypeInfo list(TypeInfo element) {
        return GenericTypeInfoFactory.createList(element);
    }

    private TypeInfo plain(Class<?> type) {
        if (type == void.class) return TypeInfos.VOID;
        if (type == String.class) return TypeInfos.STRING;
        if (type.isArray()) return list(of(type.getComponentType()));
        if (!type.getName().startsWith(PlatformClasses.PACKAGE)) return TypeInfos.OBJECT;
        String name = PlatformClasses.apexName(type);
        if (BUILT_IN.containsKey(name)) return BUILT_IN.get(name);
        if (PLAIN.containsKey(name)) return named(PLAIN.get(name));
        if (name.startsWith("SObjects.")) return sobject(name.substring("SObjects.".length()));
        if (name.startsWith("Internal.") || name.startsWith("SObjectStubs.")) return TypeInfos.OBJECT;
        TypeInfo known = made.get(type);
        if (known != null) return known;
        // a type may refer to itself, but only in its members, and those are made when first asked for
        TypeInfo made = PlatformType.of(type, this);
        this.made.put(type, made);
        return made;
    }
}
