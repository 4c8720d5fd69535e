package localapex.runtime.type;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import localapex.runtime.collection.ApexList;
import localapex.runtime.collection.ApexMap;
import localapex.runtime.collection.ApexSet;
import localapex.runtime.load.PlatformLoader;
import localapex.runtime.load.StandIns;
import localapex.runtime.record.SObject;
import localapex.runtime.run.Execution;
import localapex.runtime.run.Thrown;

/** Types at run time: of values, between each other, and as Java classes. */
public final class Types {

    private Types() {}

    /** The type of a value, as precisely as it is known. */
    public static ApexType ofValue(Object value) {
        if (value instanceof ApexList list) return list.type();
        if (value instanceof ApexSet set) return set.type();
        if (value instanceof ApexMap map) return map.type();
        if (value instanceof SObject record) return ApexType.entity(record.type());
        if (value instanceof PlatformEnum constant) return ApexType.of(constant.type());
        return ofClass(value.getClass());
    }

    /** Name of the type of a value or exception, for example {@code System.NullPointerException}. */
    public static ApexType ofClass(Class<?> type) {
        String platform = StandIns.platformName(type);
        return ApexType.of(platform != null ? platform : type.getName().replace('.', '/'));
    }

    public static boolean isInstance(Object value, ApexType type) {
        if (value == null) return false;
        return switch (type.kind()) {
            case LIST -> value instanceof ApexList list && isAssignable(list.type(), type);
            case SET -> value instanceof ApexSet set && isAssignable(set.type(), type);
            case MAP -> value instanceof ApexMap map && isAssignable(map.type(), type);
            case ENTITY -> value instanceof SObject record && isRecord(record.type(), type.entityName());
            case OTHER -> isOther(value, type);
        };
    }

    private static boolean isRecord(String actual, String wanted) {
        return wanted.equals("SObject") || actual.equalsIgnoreCase(wanted);
    }

    private static boolean isOther(Object value, ApexType type) {
        if (value instanceof PlatformEnum constant) {
            return type == ApexType.OBJECT || ApexType.of(constant.type()).name().equals(type.name());
        }
        Class<?> wanted = javaClass(type);
        return wanted != null && wanted.isInstance(value);
    }

    /** Whether a variable of the second type takes a value of the first. */
    public static boolean isAssignable(ApexType from, ApexType to) {
        if (from == to || to == ApexType.OBJECT) return true;
        if (from.kind() != to.kind()) return false;
        switch (from.kind()) {
            case LIST, SET:
                return isElement(from.element(), to.element());
            case MAP:
                return from.element() == to.element() && isElement(from.arguments().get(1), to.arguments().get(1));
            case ENTITY:
                return isRecord(from.entityName(), to.entityName());
            default:
                Class<?> wanted = javaClass(to);
                Class<?> actual = javaClass(from);
                return wanted != null && actual != null && wanted.isAssignableFrom(actual);
        }
    }

    // a list of sObjects may be used as one of a type: its elements are looked at when they are taken out
    private static boolean isElement(ApexType from, ApexType to) {
        return isAssignable(from, to) || (from == ApexType.SOBJECT && to.kind() == ApexType.Kind.ENTITY);
    }

    /** @return null when neither the project nor a stand-in has it */
    public static Class<?> javaClass(ApexType type) {
        try {
            if (Execution.current().program().facts(type.bytecodeName()) != null) {
                return Class.forName(type.bytecodeName().replace('/', '.'), true, Execution.current().loader());
            }
            if (type.bytecodeName().startsWith(ApexType.EXCEPTIONS) && !StandIns.isListed(type.bytecodeName())) {
                return Class.forName(type.bytecodeName().replace('/', '.'), true, Execution.current().loader());
            }
        } catch (ClassNotFoundException absent) {
            return null;
        }
        return StandIns.javaClass(type.bytecodeName());
    }

    /** An empty list, set, map or record. */
    public static Object empty(ApexType type) {
        String name = type.kind() == ApexType.Kind.ENTITY ? type.entityName() : type.bytecodeName();
        return PlatformLoader.INSTANCE.make(type, name);
    }

    public static Object newObject(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            return constructor.newInstance();
        } catch (InvocationTargetException thrown) {
            throw Thrown.again(thrown.getCause());
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
