package localapex.compiler;

import apex.jorje.semantic.bcl.DmlOperation;
import apex.jorje.semantic.common.TestSObjectTypeInfos;
import apex.jorje.semantic.symbol.type.AbstractTypeInfo;
import apex.jorje.semantic.symbol.type.SObjectMetadata;
import apex.jorje.semantic.symbol.type.SObjectMetadata.CustomEntitySObjectType;
import apex.jorje.semantic.symbol.type.SObjectTypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfo;
import java.util.HashMap;
import java.util.Map;

/** Types of objects: the platform's, with what the project adds to them, and the project's own. */
final class SObjectTypes {

    private final Map<String, TypeInfo> made = new HashMap<>();
    private final ProjectSchema schema;
    private final PlatformTypes platform = new PlatformTypes(this::named);

    SObjectTypes(ProjectSchema schema) {
        this.schema = schema;
    }

    PlatformTypes platform() {
        return platform;
    }

    /** @return null when there is no such object; case is ignored */
    TypeInfo named(String name) {
        String key = PlatformClasses.lower(name);
        if (key.equals("aggregateresult")) return TestSObjectTypeInfos.AGGREGATE_RESULT;
        if (!made.containsKey(key)) made.put(key, make(name));
        return made.get(key);
    }

    /** @return null when the project has no such field */
    CustomField customField(String object, String field) {
        CustomObject custom = schema.object(object);
        return custom == null ? null : custom.field(field);
    }

    private TypeInfo make(String name) {
        Class<?> standard = PlatformClasses.ALL.sobject(name);
        CustomObject custom = schema.object(name);
        if (standard == null && (custom == null || !custom.name.contains("__"))) return null;
        String written = standard == null ? custom.name : PlatformClasses.memberName(standard.getSimpleName());
        AbstractTypeInfo.Builder<?, ?> builder = SObjectTypeInfo.builder().setMetadata(metadata(standard, custom));
        builder.setApexBytecodeName(written);
        builder.setFields(SObjectFields.of(standard, custom, platform));
        return builder.buildResolved();
    }

    private static SObjectMetadata metadata(Class<?> standard, CustomObject custom) {
        SObjectMetadata.Builder metadata = SObjectMetadata.builder()
            .setTriggerable(true)
            // which standard fields identify a record for an upsert is not in the types
            .setLookupFieldPredicate((field, type) -> {
                CustomField customField = custom == null ? null : custom.field(field);
                return customField == null
                    ? standard != null || field.equalsIgnoreCase("Id")
                    : customField.isExternalId();
            });
        if (standard != null) return metadata.setSupportedDml(SupportedDml.of(standard.getSimpleName())).build();
        if (custom.isMetadataType()) {
            metadata.setCustomEntitySObjectType(CustomEntitySObjectType.CUSTOM_METADATA_TYPE);
            metadata.setTriggerable(false).setSupportedDml(DmlOperation.EMPTY);
        } else if (custom.isPlatformEvent()) {
            metadata.setPlatformEvent(true);
        } else if (custom.isSetting()) {
            metadata.setTriggerable(false);
            metadata.setCustomEntitySObjectType(
                custom.settingsType.equals("Hierarchy")
                    ? CustomEntitySObjectType.HIERARCHY_CUSTOM_SETTING
                    : CustomEntitySObjectType.LIST_CUSTOM_SETTING
            );
        }
        return metadata.build();
    }
}
