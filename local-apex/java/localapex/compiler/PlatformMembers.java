package localapex.compiler;

import apex.jorje.semantic.ast.modifier.ModifierGroup;
import apex.jorje.semantic.ast.modifier.ModifierGroups;
import apex.jorje.semantic.bcl.EnumMethods;
import apex.jorje.semantic.symbol.member.method.Generated;
import apex.jorje.semantic.symbol.member.method.MethodInfo;
import apex.jorje.semantic.symbol.member.method.MethodTable;
import apex.jorje.semantic.symbol.member.method.StandardMethodInfo;
import apex.jorje.semantic.symbol.member.method.StandardMethodInfoBuilder;
import apex.jorje.semantic.symbol.member.method.StandardMethodTable;
import apex.jorje.semantic.symbol.member.variable.AbstractFieldInfo;
import apex.jorje.semantic.symbol.member.variable.FieldInfo;
import apex.jorje.semantic.symbol.member.variable.FieldTable;
import apex.jorje.semantic.symbol.member.variable.StandardFieldInfo;
import apex.jorje.semantic.symbol.member.variable.StandardFieldTable;
import apex.jorje.semantic.symbol.type.GenericTypeInfoFactory;
import apex.jorje.semantic.symbol.type.TypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfos;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fields and methods of one type of Salesforce, from the Java class that describes it. */
final class PlatformMembers {

    private static final Set<Class<?>> OF_JAVA = Set.of(Object.class, Enum.class, Comparable.class);

    private final Class<?> type;
    private final PlatformTypes types;

    PlatformMembers(Class<?> type, PlatformTypes types) {
        this.type = type;
        this.types = types;
    }

    FieldTable fields(TypeInfo self) {
        StandardFieldTable fields = new StandardFieldTable();
        for (Field field : type.getFields()) {
            if (!field.isSynthetic()) fields.add(field(self, field));
        }
        FieldTable resolved = fields.resolve();
        boolean isSObjectType = PlatformClasses.apexName(type).equals("Schema.SObjectType");
        return isSObjectType ? new DescribeTypes(types).objects(resolved, self) : resolved;
    }

    private FieldInfo field(TypeInfo self, Field field) {
        String name = PlatformClasses.memberName(field.getName());
        boolean isStatic = Modifier.isStatic(field.getModifiers());
        TypeInfo fieldType = types.of(field.getGenericType());
        return field(self, name, isStatic ? ModifierGroups.GLOBAL_STATIC : ModifierGroups.ONLY_GLOBAL, fieldType);
    }

    static FieldInfo field(TypeInfo self, String name, ModifierGroup modifiers, TypeInfo fieldType) {
        AbstractFieldInfo.Builder<?, ?> field = StandardFieldInfo.builder();
        field.setName(name);
        field.setModifiers(modifiers);
        field.setDefiningType(self);
        field.setType(fieldType);
        return field.build();
    }

    MethodTable methods(TypeInfo self) {
        Methods methods = new Methods(self);
        for (Constructor<?> constructor : type.getConstructors()) {
            methods.add("<init>", constructor.getGenericParameterTypes(), null, false);
        }
        for (Method method : type.getMethods()) {
            if (method.isSynthetic() || OF_JAVA.contains(method.getDeclaringClass())) continue;
            boolean isStatic = Modifier.isStatic(method.getModifiers());
            String name = PlatformClasses.memberName(method.getName());
            methods.add(name, method.getGenericParameterTypes(), method.getGenericReturnType(), isStatic);
        }
        if (!type.isInterface()) {
            methods.addUnlessThere("toString", TypeInfos.STRING);
            methods.addUnlessThere("hashCode", TypeInfos.INTEGER);
            methods.addUnlessThere("equals", TypeInfos.BOOLEAN, TypeInfos.OBJECT);
        }
        return methods.table.resolve();
    }

    MethodTable enumMethods(TypeInfo self) {
        Methods methods = new Methods(self);
        for (MethodInfo method : EnumMethods.METHODS.get(self).all()) methods.table.addNoDuplicatesAllowed(method);
        methods.addStatic("values", GenericTypeInfoFactory.createList(self));
        methods.addStatic("valueOf", self, TypeInfos.STRING);
        return methods.table.resolve();
    }

    /** Those of {@code Exception} itself: what only a DmlException has is not for every exception of a project. */
    MethodTable baseExceptionMethods(TypeInfo self) {
        Methods methods = new Methods(self);
        methods.addConstructor();
        methods.addConstructor(TypeInfos.STRING);
        methods.addConstructor(TypeInfos.EXCEPTION);
        methods.addConstructor(TypeInfos.STRING, TypeInfos.EXCEPTION);
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().contains("Dml")) continue;
            methods.add(method.getName(), method.getGenericParameterTypes(), method.getGenericReturnType(), false);
        }
        return methods.table.resolve();
    }

    /** A method table under construction: signatures are unique, and Java may repeat one that a parent has, too. */
    private final class Methods {

        private final TypeInfo self;
        private final Set<String> signatures = new HashSet<>();
        final StandardMethodTable table = new StandardMethodTable();

        Methods(TypeInfo self) {
            this.self = self;
        }

        /** @param returned null for a constructor */
        void add(String name, Type[] parameters, Type returned, boolean isStatic) {
            TypeInfo[] parameterTypes = Arrays.stream(parameters)
                .map(types::of)
                .toArray(TypeInfo[]::new);
            add(name, parameterTypes, returned == null ? null : types.of(returned), isStatic);
        }

        void addConstructor(TypeInfo... parameters) {
            add("<init>", parameters, null, false);
        }

        void addUnlessThere(String name, TypeInfo returned, TypeInfo... parameters) {
            add(name, parameters, returned, false);
        }

        void addStatic(String name, TypeInfo returned, TypeInfo... parameters) {
            add(name, parameters, returned, true);
        }

        private void add(String name, TypeInfo[] parameters, TypeInfo returned, boolean isStatic) {
            List<String> parameterNames = Arrays.stream(parameters).map(TypeInfo::getApexName).toList();
            if (!signatures.add(PlatformClasses.lower(name + parameterNames) + isStatic)) return;
            StandardMethodInfoBuilder method = StandardMethodInfo.builder()
                .setGenerated(Generated.BUILT_IN)
                .setDefiningType(self)
                .setModifiers(isStatic ? ModifierGroups.GLOBAL_STATIC : ModifierGroups.GLOBAL_VIRTUAL)
                .setName(name)
                .setNamedParameterTypes(parameters);
            if (returned == null) method.setConstructor();
            else method.setReturnType(returned);
            table.addNoDuplicatesAllowed(method.build());
        }
    }
}
