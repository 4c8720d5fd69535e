package localapex.compiler;

import apex.common.base.Initializer;
import apex.common.base.Initializers;
import apex.jorje.semantic.ast.modifier.ModifierGroup;
import apex.jorje.semantic.ast.modifier.ModifierGroups;
import apex.jorje.semantic.symbol.member.variable.FieldTable;
import apex.jorje.semantic.symbol.member.variable.MultipleFieldTable;
import apex.jorje.semantic.symbol.member.variable.SObjectFieldInfo;
import apex.jorje.semantic.symbol.member.variable.SObjectFieldInfo.Category;
import apex.jorje.semantic.symbol.member.variable.VariableValidator;
import apex.jorje.semantic.symbol.member.variable.VariableVisitor;
import apex.jorje.semantic.symbol.type.BasicType;
import apex.jorje.semantic.symbol.type.GenericTypeInfo;
import apex.jorje.semantic.symbol.type.GenericTypeInfoFactory;
import apex.jorje.semantic.symbol.type.TypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfos;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;

/** The fields of one object: each as the value of a record and as the token {@code Contact.LastName}. */
final class SObjectFields {

    private static final Map<String, String> COMPOUND = Map.of(
        "SObjects.Address",
        "System.Address",
        "SObjects.Location",
        "System.Location"
    );

    private final MultipleFieldTable fields = new MultipleFieldTable();
    private final TypeInfo self;
    private final PlatformTypes platform;
    private final TypeInfo token;

    private SObjectFields(TypeInfo self, PlatformTypes platform) {
        this.self = self;
        this.platform = platform;
        this.token = platform.named("Schema.SObjectField");
    }

    /**
     * @param standard what the platform has of the object; null for an object of the project
     * @param custom what the project has of it; null for nothing
     */
    static Initializer<FieldTable, TypeInfo> of(Class<?> standard, CustomObject custom, PlatformTypes platform) {
        return Initializers.memoize(self -> {
            SObjectFields fields = new SObjectFields(self, platform);
            if (standard == null) fields.addSystemFields(custom);
            else fields.addStandard(standard);
            if (custom != null) fields.addCustom(custom);
            fields.addConstant("SObjectType", platform.named("Schema.SObjectType"));
            return fields.fields.resolve();
        });
    }

    private void addStandard(Class<?> standard) {
        for (Field field : standard.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) continue;
            add(PlatformClasses.memberName(field.getName()), typeOf(field, standard));
        }
        NewerFields.of(standard.getSimpleName()).forEach(this::add);
    }

    /** The jar gives an address or a location that is a value the type of the object of that name. */
    private TypeInfo typeOf(Field field, Class<?> standard) {
        String compound = COMPOUND.get(PlatformClasses.apexName(field.getType()));
        boolean isValue = compound != null && !has(standard, field.getName() + "Id");
        return isValue ? platform.named(compound) : platform.of(field.getGenericType());
    }

    private static boolean has(Class<?> standard, String field) {
        return Arrays.stream(standard.getFields()).anyMatch(candidate -> candidate.getName().equals(field));
    }

    private void addSystemFields(CustomObject custom) {
        SystemFields.of(custom).forEach(this::add);
        if (custom.isMetadataType() || custom.isPlatformEvent()) return;
        add("LastModifiedBy", platform.sobject("User"));
        if (custom.isShare()) {
            add("Parent", platform.sobject(custom.shared()));
            add("UserOrGroup", platform.sobject("Name"));
            return;
        }
        add("CreatedBy", platform.sobject("User"));
        if (custom.isSetting()) add("SetupOwner", platform.sobject("Name"));
        else if (!custom.isDetail()) add("Owner", platform.sobject("Name"));
    }

    private void addCustom(CustomObject custom) {
        for (CustomField field : custom.fields) {
            add(field.name(), CustomFieldTypes.typeOf(field));
            if (field.isReference()) add(field.relationship(), parent(custom, field));
        }
        for (CustomObject.ChildRelationship child : custom.children) {
            TypeInfo type = platform.sobject(child.childObject());
            if (type != null) add(child.name(), GenericTypeInfoFactory.createQueryResultList(type));
        }
    }

    private TypeInfo parent(CustomObject custom, CustomField field) {
        // a hierarchy is a relationship of users among themselves, and a file of it names no object
        String object = field.referenceTo() == null ? custom.name : field.referenceTo();
        TypeInfo parent = platform.sobject(object);
        return parent == null ? TypeInfos.SOBJECT : parent;
    }

    private void add(String name, TypeInfo type) {
        Category category = categoryOf(type);
        addAs(name, type, ModifierGroups.ONLY_GLOBAL, category);
        if (category == Category.REGULAR) addAs(name, token, ModifierGroups.GLOBAL_STATIC, category);
    }

    private static Category categoryOf(TypeInfo type) {
        if (type.getBasicType() == BasicType.SOBJECT) return Category.FOREIGN_KEY;
        return type instanceof GenericTypeInfo ? Category.AGGREGATE : Category.REGULAR;
    }

    private void addAs(String name, TypeInfo type, ModifierGroup modifiers, Category category) {
        SObjectFieldInfo.Builder field = SObjectFieldInfo.builder()
            .setCategory(category)
            .setPrimaryKey(name.equalsIgnoreCase("Id"));
        if (ReadOnlyFields.has(self.getApexName(), name)) field.setValidateStoreFunction(SObjectFields::refuse);
        field.setName(name);
        field.setModifiers(modifiers);
        field.setDefiningType(self);
        field.setType(type);
        fields.add(field.build());
    }

    private static boolean refuse(VariableValidator validator, SObjectFieldInfo field, VariableVisitor.Context place) {
        String name = field.getDefiningType().getApexName() + "." + field.getName();
        validator
            .getScope()
            .getErrors()
            .markInvalid(validator.getNode(), "Field is not writeable: " + name);
        return false;
    }

    private void addConstant(String name, TypeInfo type) {
        fields.add(PlatformMembers.field(self, name, ModifierGroups.GLOBAL_STATIC, type));
    }
}
