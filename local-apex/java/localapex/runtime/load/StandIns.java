package localapex.runtime.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import localapex.runtime.binary.ApexBlob;
import localapex.runtime.collection.ApexComparator;
import localapex.runtime.collection.ApexIterable;
import localapex.runtime.collection.ApexIterator;
import localapex.runtime.collection.ApexList;
import localapex.runtime.collection.ApexMap;
import localapex.runtime.collection.ApexSet;
import localapex.runtime.describe.FieldMap;
import localapex.runtime.describe.ObjectDescription;
import localapex.runtime.describe.SObjectField;
import localapex.runtime.describe.SObjectType;
import localapex.runtime.exception.ApexException;
import localapex.runtime.exception.AssertException;
import localapex.runtime.exception.AuraHandledException;
import localapex.runtime.exception.ExceptionMethods;
import localapex.runtime.exception.LimitException;
import localapex.runtime.json.Json;
import localapex.runtime.number.BooleanMethods;
import localapex.runtime.number.DecimalMethods;
import localapex.runtime.number.DoubleMethods;
import localapex.runtime.number.IntegerMethods;
import localapex.runtime.number.LongMethods;
import localapex.runtime.number.MathMethods;
import localapex.runtime.record.SObject;
import localapex.runtime.system.Comparators;
import localapex.runtime.system.SystemMethods;
import localapex.runtime.text.ApexId;
import localapex.runtime.text.ApexMatcher;
import localapex.runtime.text.ApexPattern;
import localapex.runtime.text.IdMethods;
import localapex.runtime.text.StringMethods;
import localapex.runtime.time.ApexDate;
import localapex.runtime.time.ApexDatetime;
import localapex.runtime.time.ApexTime;
import localapex.runtime.type.ApexObject;
import localapex.runtime.type.ApexType;
import localapex.runtime.type.ComparableObject;
import localapex.runtime.type.PlatformEnum;
import localapex.runtime.type.TypeToken;
import org.objectweb.asm.Type;

/** Which Java class stands in for which class of the platform. What is not in this table is not emulated. */
public final class StandIns {

    static final Class<?> EXCEPTION_METHODS = ExceptionMethods.class;

    private static final Map<String, Class<?>> TABLE = new HashMap<>();
    private static final Set<String> INTERFACES = new HashSet<>();
    private static final Map<String, Boolean> ENUMS = new HashMap<>();
    // the analyzer's types of the platform, which are only looked at
    private static final String PLATFORM_TYPES = "com.nawforce.runforce.";
    private static final String BUILT_IN = "com/salesforce/api/interop/apex/bcl/";

    static {
        TABLE.put("System/ApexBaseClass", ApexObject.class);
        TABLE.put("System/ApexBaseException", ApexException.class);
        TABLE.put("com/salesforce/api/System", SystemMethods.class);
        TABLE.put("com/salesforce/api/fast/System", Comparators.class);
        TABLE.put("System/Iterator", ApexIterator.class);
        TABLE.put("System/Iterable", ApexIterable.class);
        TABLE.put("System/Type", TypeToken.class);
        TABLE.put("java/util/Calendar", ApexDatetime.class);
        TABLE.put("com/force/swag/soap/DateOnlyWrapper", ApexDate.class);
        TABLE.put("com/force/swag/soap/Time", ApexTime.class);
        TABLE.put("core/filemanager/BlobValue", ApexBlob.class);
        TABLE.put("System/Comparable", ComparableObject.class);
        TABLE.put("System/Comparator", ApexComparator.class);
        TABLE.put("com/salesforce/api/Schema/SObjectType", SObjectType.class);
        TABLE.put("com/salesforce/api/Schema/SObjectField", SObjectField.class);
        TABLE.put("com/salesforce/api/Schema/DescribeSObjectResult", ObjectDescription.class);
        TABLE.put("com/salesforce/api/Schema/SObjectTypeFields", FieldMap.class);
        TABLE.put("com/force/swag/id/ID", ApexId.class);
        TABLE.put(BUILT_IN + "IdMethods", IdMethods.class);
        TABLE.put(BUILT_IN + "StringMethods", StringMethods.class);
        TABLE.put("System/Pattern", ApexPattern.class);
        TABLE.put("System/Matcher", ApexMatcher.class);
        TABLE.put(BUILT_IN + "BooleanMethods", BooleanMethods.class);
        TABLE.put(BUILT_IN + "IntegerMethods", IntegerMethods.class);
        TABLE.put(BUILT_IN + "LongMethods", LongMethods.class);
        TABLE.put(BUILT_IN + "DoubleMethods", DoubleMethods.class);
        TABLE.put(BUILT_IN + "DecimalMethods", DecimalMethods.class);
        TABLE.put("System/Math", MathMethods.class);
        TABLE.put("System/JSON", Json.class);
        TABLE.put(ApexType.EXCEPTIONS + "NullPointerException", NullPointerException.class);
        TABLE.put(ApexType.EXCEPTIONS + "AuraHandledException", AuraHandledException.class);
        TABLE.put(ApexType.EXCEPTIONS + "LimitException", LimitException.class);
        TABLE.put(ApexType.EXCEPTIONS + "AssertException", AssertException.class);
    }

    private StandIns() {}

    /** @return null when nothing stands in for it; classes of the project have no stand-in either */
    public static Class<?> javaClass(String internalName) {
        Class<?> listed = TABLE.get(internalName);
        if (listed != null) return listed;
        if (internalName.startsWith(ApexType.COLLECTIONS)) {
            return switch (ApexType.of(internalName).kind()) {
                case LIST -> ApexList.class;
                case SET -> ApexSet.class;
                case MAP -> ApexMap.class;
                default -> null;
            };
        }
        if (internalName.startsWith(ApexType.ENTITIES)) return SObject.class;
        if (internalName.startsWith(ApexType.EXCEPTIONS)) return ApexException.class;
        if (isEnum(internalName)) return PlatformEnum.class;
        return internalName.startsWith("java/") ? javaClassOf(internalName) : null;
    }

    /** Whether the type has a stand-in of its own, and not one that it shares. */
    public static boolean isListed(String internalName) {
        return TABLE.containsKey(internalName);
    }

    private static Class<?> javaClassOf(String internalName) {
        try {
            return Class.forName(internalName.replace('/', '.'));
        } catch (ClassNotFoundException absent) {
            return null;
        }
    }

    /** The name that a type of the platform has in linked classes. */
    static String linkedName(String internalName) {
        Class<?> listed = TABLE.get(internalName);
        return listed == null ? internalName : Type.getInternalName(listed);
    }

    /** @return the platform's name of a Java class that stands in, or null */
    public static String platformName(Class<?> standIn) {
        for (Map.Entry<String, Class<?>> entry : TABLE.entrySet()) {
            if (entry.getValue() == standIn) return entry.getKey();
        }
        return null;
    }

    static boolean isException(String internalName) {
        return (
            internalName.startsWith(ApexType.EXCEPTIONS) ||
            internalName.equals("java/lang/Exception") ||
            internalName.equals("System/ApexBaseException")
        );
    }

    /** Static methods of sObjects and enums are the same for all of them: they must be told for which they are called. */
    static boolean needsOwner(String internalName) {
        return internalName.startsWith(ApexType.ENTITIES) || (!TABLE.containsKey(internalName) && isEnum(internalName));
    }

    static boolean isEnum(String internalName) {
        return ENUMS.computeIfAbsent(internalName, name -> {
            Class<?> type = platformType(name);
            return type != null && type.isEnum();
        });
    }

    /** The analyzer's class of a platform type, or null; it has the constants of enums in order. */
    public static Class<?> platformType(String internalName) {
        String name = internalName.replaceFirst("^com/salesforce/api/", "").replace('/', '.');
        try {
            return Class.forName(PLATFORM_TYPES + name, false, StandIns.class.getClassLoader());
        } catch (ClassNotFoundException | NoClassDefFoundError absent) {
            return null;
        }
    }

    static void noteInterface(String internalName) {
        INTERFACES.add(internalName);
    }

    static boolean isInterface(String internalName) {
        return INTERFACES.contains(internalName);
    }

    static String apexName(Type type) {
        return type.getSort() == Type.OBJECT ? ApexType.of(type.getInternalName()).name() : type.getClassName();
    }
}
