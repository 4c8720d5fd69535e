package localapex.compiler;

import apex.common.base.Initializers;
import apex.jorje.semantic.ast.modifier.ModifierGroups;
import apex.jorje.semantic.bcl.ExceptionMethods;
import apex.jorje.semantic.compiler.Namespaces;
import apex.jorje.semantic.symbol.member.variable.FieldTable;
import apex.jorje.semantic.symbol.type.AbstractTypeInfo;
import apex.jorje.semantic.symbol.type.ArgumentTypeInfos;
import apex.jorje.semantic.symbol.type.GenericTypeInfo;
import apex.jorje.semantic.symbol.type.InternalTypeInfo;
import apex.jorje.semantic.symbol.type.InternalTypeInfos;
import apex.jorje.semantic.symbol.type.StandardTypeInfoImpl;
import apex.jorje.semantic.symbol.type.TypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfos;
import apex.jorje.semantic.symbol.type.UnitType;
import apex.jorje.semantic.symbol.type.parent.ParentTable;
import apex.jorje.semantic.symbol.type.parent.ParentTableFactory;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/** Makes one type of Salesforce: its names, what it extends, and its kind. */
final class PlatformType {

    private static final Class<?> EXCEPTION = PlatformClasses.ALL.type("System.Exception");

    private final Class<?> type;
    private final PlatformTypes types;
    private final boolean isException;

    private final FieldChange fields;

    /** Changes the fields that a type has by itself. */
    @FunctionalInterface
    interface FieldChange {
        FieldTable apply(FieldTable own, TypeInfo self);
    }

    private PlatformType(Class<?> type, PlatformTypes types, FieldChange fields) {
        this.type = type;
        this.types = types;
        this.fields = fields;
        this.isException = isException(type);
    }

    static TypeInfo of(Class<?> type, PlatformTypes types) {
        return of(type, types, (own, self) -> own);
    }

    static TypeInfo of(Class<?> type, PlatformTypes types, FieldChange fields) {
        return new PlatformType(type, types, fields).make();
    }

    static boolean isException(Class<?> type) {
        return EXCEPTION.isAssignableFrom(type);
    }

    private TypeInfo make() {
        String name = PlatformClasses.apexName(type);
        String namespace = name.substring(0, name.indexOf('.'));
        String rest = name.substring(name.indexOf('.') + 1);
        AbstractTypeInfo.Builder<?, ?> builder = builder();
        name(builder, name, namespace, rest);
        builder.setNamespace(Namespaces.create(namespace));
        builder.setModifiers(ModifierGroups.GLOBAL_VIRTUAL);
        if (type.isEnum()) builder.setUnitType(UnitType.ENUM);
        else if (type.isInterface()) builder.setUnitType(UnitType.INTERFACE);
        PlatformMembers members = new PlatformMembers(type, types);
        builder.setParents(Initializers.memoize(self -> parents()));
        builder.setFields(Initializers.memoize(self -> fields.apply(members.fields(self), self)));
        if (isException) builder.setMethods(ExceptionMethods.methodsWithConstructors());
        else builder.setMethods(Initializers.memoize(type.isEnum() ? members::enumMethods : members::methods));
        return builder.buildResolved();
    }

    private AbstractTypeInfo.Builder<?, ?> builder() {
        if (type.getTypeParameters().length == 0) return StandardTypeInfoImpl.builder();
        return GenericTypeInfo.builder().setTypeArguments(List.of(ArgumentTypeInfos.T));
    }

    /** The compiler calls some types by names of its own, and expects exceptions of System in a package of theirs. */
    private void name(AbstractTypeInfo.Builder<?, ?> builder, String name, String namespace, String rest) {
        InternalTypeInfo internal = CompilerTypes.byApexName(name);
        if (internal != null) {
            builder.setApexName(CompilerTypes.apexName(internal)).setBytecodeName(internal.getBytecodeName());
        } else if (isException && namespace.equals("System")) {
            builder.setApexName(name).setBytecodeName(CompilerTypes.EXCEPTIONS + rest);
        } else {
            builder.setApexName(name).setBytecodeName(namespace + "/" + rest.replace('.', '$'));
        }
    }

    private ParentTable parents() {
        List<TypeInfo> interfaces = Arrays.stream(type.getGenericInterfaces()).map(types::of).toList();
        return ParentTableFactory.create(parent(), interfaces);
    }

    private TypeInfo parent() {
        Type parent = type.getGenericSuperclass();
        if (type.isEnum()) return InternalTypeInfos.ENUM;
        if (parent == null || parent == Object.class) return TypeInfos.OBJECT;
        return types.of(parent);
    }
}
