package localapex.compiler;

import apex.jorje.semantic.symbol.type.TypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfos;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fields that every object of a kind has without anybody declaring them. */
final class SystemFields {

    private SystemFields() {}

    static Map<String, TypeInfo> of(CustomObject object) {
        Map<String, TypeInfo> fields = new LinkedHashMap<>();
        if (object.isPlatformEvent()) {
            fields.put("ReplayId", TypeInfos.STRING);
            fields.put("EventUuid", TypeInfos.STRING);
            fields.put("CreatedById", TypeInfos.ID);
            fields.put("CreatedDate", TypeInfos.DATE_TIME);
            return fields;
        }
        fields.put("Id", TypeInfos.ID);
        if (object.isShare()) {
            fields.put("AccessLevel", TypeInfos.STRING);
            fields.put("IsDeleted", TypeInfos.BOOLEAN);
            fields.put("LastModifiedById", TypeInfos.ID);
            fields.put("LastModifiedDate", TypeInfos.DATE_TIME);
            fields.put("ParentId", TypeInfos.ID);
            fields.put("RowCause", TypeInfos.STRING);
            fields.put("UserOrGroupId", TypeInfos.ID);
            return fields;
        }
        fields.put("SystemModstamp", TypeInfos.DATE_TIME);
        if (object.isMetadataType()) {
            for (String name : new String[] { "DeveloperName", "MasterLabel", "Label", "Language" }) {
                fields.put(name, TypeInfos.STRING);
            }
            fields.put("NamespacePrefix", TypeInfos.STRING);
            fields.put("QualifiedApiName", TypeInfos.STRING);
            return fields;
        }
        fields.put("Name", TypeInfos.STRING);
        fields.put("CreatedById", TypeInfos.ID);
        fields.put("CreatedDate", TypeInfos.DATE_TIME);
        fields.put("LastModifiedById", TypeInfos.ID);
        fields.put("LastModifiedDate", TypeInfos.DATE_TIME);
        fields.put("IsDeleted", TypeInfos.BOOLEAN);
        if (object.isSetting()) {
            fields.put("SetupOwnerId", TypeInfos.ID);
            return fields;
        }
        // the details of a master belong to its owner
        if (!object.isDetail()) fields.put("OwnerId", TypeInfos.ID);
        fields.put("LastActivityDate", TypeInfos.DATE);
        fields.put("LastReferencedDate", TypeInfos.DATE_TIME);
        fields.put("LastViewedDate", TypeInfos.DATE_TIME);
        return fields;
    }
}
