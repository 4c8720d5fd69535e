package localapex.runtime.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import localapex.runtime.collection.ApexList;
import localapex.runtime.collection.ApexMap;
import localapex.runtime.type.ApexType;

/** {@code Schema}. */
public final class Schema {

    private static final ApexType OBJECT_TYPE = ApexType.of("com/salesforce/api/Schema/SObjectType");
    private static final ApexType DESCRIPTION = ApexType.of("com/salesforce/api/Schema/DescribeSObjectResult");

    private Schema() {}

    /** Names are in lower case and found in any, as on the platform. */
    public static ApexMap getGlobalDescribe() {
        ApexMap all = new NameMap(ApexType.STRING, OBJECT_TYPE, Map.of());
        for (String name : OrgSchema.names()) all.put(name.toLowerCase(Locale.ROOT), SObjectType.of(name));
        return all;
    }

    public static ApexList describeSObjects(ApexList names) {
        List<Object> described = new ArrayList<>();
        for (Object name : names.values()) described.add(ObjectDescription.of((String) name));
        return new ApexList(DESCRIPTION, described);
    }

    /** The option only says when the platform loads parts of it. */
    public static ApexList describeSObjects(ApexList names, Object option) {
        return describeSObjects(names);
    }
}
