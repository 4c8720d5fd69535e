package localapex.compiler;

import apex.jorje.semantic.ast.modifier.ModifierGroups;
import apex.jorje.semantic.symbol.member.variable.FieldTable;
import apex.jorje.semantic.symbol.member.variable.FieldTable.LookupMode;
import apex.jorje.semantic.symbol.type.TypeInfo;

/**
 * What {@code Schema.SObjectType.Contact.fields.LastName} consists of: objects and fields of the org are members there,
 * so for each object the describe types are made a second time, under the same names.
 */
final class DescribeTypes {

    private static final Class<?> OBJECT = PlatformClasses.ALL.type("Schema.DescribeSObjectResult");
    private static final Class<?> FIELDS = PlatformClasses.ALL.type("Schema.SObjectTypeFields");

    private final PlatformTypes platform;

    DescribeTypes(PlatformTypes platform) {
        this.platform = platform;
    }

    /** @return {@code Schema.SObjectType} with a static field for each object */
    FieldTable objects(FieldTable own, TypeInfo self) {
        return new NamedFields(own, self, ModifierGroups.GLOBAL_STATIC, name -> {
            TypeInfo object = platform.sobject(name);
            return object == null ? null : object(object);
        });
    }

    private TypeInfo object(TypeInfo object) {
        return PlatformType.of(OBJECT, platform, (own, self) ->
            new NamedFields(own, self, ModifierGroups.ONLY_GLOBAL, name ->
                name.equalsIgnoreCase("fields") ? fieldsOf(object) : null
            )
        );
    }

    private TypeInfo fieldsOf(TypeInfo object) {
        return PlatformType.of(FIELDS, platform, (own, self) ->
            new NamedFields(own, self, ModifierGroups.ONLY_GLOBAL, name -> {
                boolean isField = object.fields().get(null, object, name, LookupMode.STATIC_VARIABLE) != null;
                return isField ? platform.named("Schema.DescribeFieldResult") : null;
            })
        );
    }
}
