package localapex.runtime.type;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localapex.runtime.load.ClassFacts;
import localapex.runtime.load.PropertyFact;
import localapex.runtime.run.Execution;
import localapex.runtime.run.Thrown;

/** Reads and writes variables and properties of an object whose class is one of the project. */
public final class ObjectMembers {

    // looking one up goes through all of them, and there are as many of those as there are values in a request
    private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> methods = new HashMap<>();
            for (Method method : type.getMethods())
                methods.putIfAbsent(key(method.getName(), method.getParameterCount()), method);
            return methods;
        }
    };

    private ObjectMembers() {}

    /** Variables and properties of a class, those of its base classes first. */
    public static List<PropertyFact> of(Class<?> type) {
        ClassFacts facts = Execution.current().program().facts(type.getName());
        if (facts == null) return List.of();
        List<PropertyFact> inherited = of(type.getSuperclass());
        if (inherited.isEmpty()) return facts.properties();
        List<PropertyFact> all = new ArrayList<>(inherited);
        all.addAll(facts.properties());
        return all;
    }

    /** Through the getter of a property, which may have a body of its own. */
    public static Object read(Object target, PropertyFact property) {
        try {
            if (property.getter() == null) return field(target, property).get(target);
            return method(target.getClass(), property.getter(), 0).invoke(target);
        } catch (InvocationTargetException thrown) {
            throw Thrown.again(thrown.getCause());
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** The variable behind a property, without its getter. */
    public static Object peek(Object target, PropertyFact property) {
        try {
            return field(target, property).get(target);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    public static void write(Object target, PropertyFact property, Object value) {
        try {
            if (property.setter() == null) field(target, property).set(target, value);
            else method(target.getClass(), property.setter(), 1).invoke(target, value);
        } catch (InvocationTargetException thrown) {
            throw Thrown.again(thrown.getCause());
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static Field field(Object target, PropertyFact property) throws NoSuchFieldException {
        return target.getClass().getField(property.field());
    }

    private static Method method(Class<?> type, String name, int parameters) throws NoSuchMethodException {
        Method method = METHODS.get(type).get(key(name, parameters));
        if (method == null) throw new NoSuchMethodException(type + "." + name);
        return method;
    }

    private static String key(String name, int parameters) {
        return name + "/" + parameters;
    }
}
