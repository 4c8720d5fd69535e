package localapex.runtime.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import localapex.runtime.binary.ApexBlob;
import localapex.runtime.binary.BlobMethods;
import localapex.runtime.binary.Crypto;
import localapex.runtime.binary.EncodingUtil;
import localapex.runtime.collection.ApexComparator;
import localapex.runtime.collection.ApexIterable;
import localapex.runtime.collection.ApexIterator;
import localapex.runtime.collection.ApexList;
import localapex.runtime.collection.ApexMap;
import localapex.runtime.collection.ApexSet;
import localapex.runtime.data.AccessLevel;
import localapex.runtime.data.Database;
import localapex.runtime.data.DmlOptions;
import localapex.runtime.data.QueryLocator;
import localapex.runtime.data.QueryLocatorIterator;
import localapex.runtime.data.SaveError;
import localapex.runtime.data.SaveResult;
import localapex.runtime.data.Savepoint;
import localapex.runtime.describe.FieldDescription;
import localapex.runtime.describe.FieldMap;
import localapex.runtime.describe.ObjectDescription;
import localapex.runtime.describe.PicklistEntry;
import localapex.runtime.describe.SObjectField;
import localapex.runtime.describe.SObjectType;
import localapex.runtime.describe.Schema;
import localapex.runtime.exception.ApexException;
import localapex.runtime.exception.AssertException;
import localapex.runtime.exception.AuraHandledException;
import localapex.runtime.exception.DmlException;
import localapex.runtime.exception.ExceptionMethods;
import localapex.runtime.exception.LimitException;
import localapex.runtime.exception.QueryException;
import localapex.runtime.exception.RetryableException;
import localapex.runtime.json.Json;
import localapex.runtime.number.BooleanMethods;
import localapex.runtime.number.DecimalMethods;
import localapex.runtime.number.DoubleMethods;
import localapex.runtime.number.IntegerMethods;
import localapex.runtime.number.LongMethods;
import localapex.runtime.number.MathMethods;
import localapex.runtime.record.SObject;
import localapex.runtime.record.SObjectMethods;
import localapex.runtime.system.ApexTimeZone;
import localapex.runtime.system.ApexUuid;
import localapex.runtime.system.AsyncOptions;
import localapex.runtime.system.Comparators;
import localapex.runtime.system.EventBus;
import localapex.runtime.system.EventDelivery;
import localapex.runtime.system.FeatureManagement;
import localapex.runtime.system.Finalizer;
import localapex.runtime.system.FinalizerContext;
import localapex.runtime.system.LimitsMethods;
import localapex.runtime.system.Queueable;
import localapex.runtime.system.QueueableContext;
import localapex.runtime.system.ResetPassword;
import localapex.runtime.system.SystemMethods;
import localapex.runtime.system.TriggerBody;
import localapex.runtime.system.TriggerContext;
import localapex.runtime.system.UserInfo;
import localapex.runtime.test.AssertMethods;
import localapex.runtime.test.TestMethods;
import localapex.runtime.text.ApexId;
import localapex.runtime.text.ApexMatcher;
import localapex.runtime.text.ApexPattern;
import localapex.runtime.text.IdMethods;
import localapex.runtime.text.StringMethods;
import localapex.runtime.time.ApexDate;
import localapex.runtime.time.ApexDatetime;
import localapex.runtime.time.ApexTime;
import localapex.runtime.time.DateMethods;
import localapex.runtime.time.DatetimeMethods;
import localapex.runtime.time.TimeMethods;
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
        TABLE.put("eventbus/TestBroker", TestMethods.TestBroker.class);
        TABLE.put("System/Test", TestMethods.class);
        TABLE.put("System/Assert", AssertMethods.class);
        TABLE.put("System/Limits", LimitsMethods.class);
        TABLE.put("System/UserInfo", UserInfo.class);
        TABLE.put("System/TimeZone", ApexTimeZone.class);
        TABLE.put("System/FeatureManagement", FeatureManagement.class);
        TABLE.put("System/EventBus", EventBus.class);
        TABLE.put("System/Queueable", Queueable.class);
        TABLE.put("System/QueueableContext", QueueableContext.class);
        TABLE.put("System/ResetPasswordResult", ResetPassword.class);
        TABLE.put("System/UUID", ApexUuid.class);
        TABLE.put("System/Crypto", Crypto.class);
        TABLE.put("System/EncodingUtil", EncodingUtil.class);
        TABLE.put("System/Savepoint", Savepoint.class);
        TABLE.put("System/AccessLevel", AccessLevel.class);
        TABLE.put("Database/DMLOptions", DmlOptions.class);
        TABLE.put("Database/DMLOptions$EmailHeader", DmlOptions.EmailHeader.class);
        TABLE.put("Database/DMLOptions$DuplicateRuleHeader", DmlOptions.DuplicateRuleHeader.class);
        TABLE.put("com/salesforce/api/Database", Database.class);
        TABLE.put("com/salesforce/api/Database/Error", SaveError.class);
        TABLE.put("com/salesforce/api/Database/UpsertResult", SaveResult.class);
        TABLE.put("com/salesforce/api/Database/DeleteResult", SaveResult.class);
        TABLE.put("com/salesforce/api/Database/SaveResult", SaveResult.class);
        TABLE.put("com/salesforce/api/Database/QueryLocator", QueryLocator.class);
        TABLE.put("Database/QueryLocatorChunkIterator", QueryLocatorIterator.class);
        TABLE.put("Database/QueryLocatorIterator", QueryLocatorIterator.class);
        TABLE.put("com/salesforce/api/Schema", Schema.class);
        TABLE.put("com/salesforce/api/Schema/DescribeFieldResult", FieldDescription.class);
        TABLE.put("Schema/PicklistEntry", PicklistEntry.class);
        TABLE.put("com/salesforce/api/TriggerContext", TriggerContext.class);
        TABLE.put("com/salesforce/spi/Trigger", TriggerBody.class);
        TABLE.put("com/salesforce/api/interop/common/apex/runtime/bytecode/SObjectMethods", SObjectMethods.class);
        TABLE.put(BUILT_IN + "DateMethods", DateMethods.class);
        TABLE.put(BUILT_IN + "DatetimeMethods", DatetimeMethods.class);
        TABLE.put(BUILT_IN + "TimeMethods", TimeMethods.class);
        TABLE.put(BUILT_IN + "BlobMethods", BlobMethods.class);
        TABLE.put(ApexType.EXCEPTIONS + "DmlException", DmlException.class);
        TABLE.put("System/AsyncOptions", AsyncOptions.class);
        TABLE.put("System/Finalizer", Finalizer.class);
        TABLE.put("System/FinalizerContext", FinalizerContext.class);
        TABLE.put("eventbus/TriggerContext", EventDelivery.class);
        TABLE.put("eventbus/RetryableException", RetryableException.class);
        TABLE.put(ApexType.EXCEPTIONS + "QueryException", QueryException.class);
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
        if (listed != null) return Type.getInternalName(listed);
        return isEnum(internalName) ? Type.getInternalName(PlatformEnum.class) : internalName;
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
