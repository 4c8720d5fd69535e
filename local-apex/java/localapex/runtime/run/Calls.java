package localapex.runtime.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import localapex.runtime.json.JsonToApex;
import localapex.runtime.load.ClassFacts;
import localapex.runtime.load.MethodFact;
import localapex.runtime.type.ApexType;

/** Calls static methods of the project with arguments that came as JSON. */
public final class Calls {

    private Calls() {}

    /** @throws WrongRequest when the project has no such method, said in a sentence */
    public static Object byPosition(String className, String method, List<?> arguments) {
        MethodFact fact = find(className, method, arguments.size());
        return invoke(className, fact, arguments);
    }

    /** Of a method that components may call; parameters that are not named are null. */
    public static Object byName(String className, String method, Map<?, ?> parameters) {
        for (MethodFact fact : methods(className)) {
            if (!fact.isStatic() || !fact.name().equalsIgnoreCase(method) || !fact.is("auraEnabled")) continue;
            List<Object> arguments = new ArrayList<>();
            for (String parameter : fact.parameters()) arguments.add(parameters.get(parameter));
            return invoke(className, fact, arguments);
        }
        throw new WrongRequest(
            className +
                " has no static @AuraEnabled method " +
                method +
                ". Look at the method’s modifiers and annotation."
        );
    }

    private static MethodFact find(String className, String method, int arguments) {
        for (MethodFact fact : methods(className)) {
            boolean fits = fact.isStatic() && fact.parameters().size() == arguments;
            if (fits && fact.name().equalsIgnoreCase(method)) return fact;
        }
        throw new WrongRequest(
            className + " has no static method " + method + " with " + arguments + " parameters. Look at its spelling."
        );
    }

    private static List<MethodFact> methods(String className) {
        ClassFacts facts = Execution.current().program().find(className);
        if (facts != null) return facts.methods();
        throw new WrongRequest("The project has no class " + className + ". Look at its spelling.");
    }

    private static Object invoke(String className, MethodFact fact, List<?> arguments) {
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            ApexType type = fact.parameterTypes().get(i);
            values[i] = new JsonToApex(false).typed(arguments.get(i), type);
        }
        return invoke(Execution.current().program().find(className), fact, values);
    }

    public static Object invoke(ClassFacts facts, MethodFact fact, Object... values) {
        try {
            return javaMethod(facts, fact).invoke(null, values);
        } catch (InvocationTargetException thrown) {
            throw Thrown.again(ofApex(thrown.getCause()));
        } catch (ExceptionInInitializerError thrown) {
            throw Thrown.again(ofApex(thrown));
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    // Java wraps what the initial value of a static variable throws
    private static Throwable ofApex(Throwable thrown) {
        boolean isWrapped = thrown instanceof ExceptionInInitializerError && thrown.getCause() != null;
        return isWrapped ? ofApex(thrown.getCause()) : thrown;
    }

    private static Method javaMethod(ClassFacts facts, MethodFact fact) throws ReflectiveOperationException {
        String className = facts.bytecodeName().replace('/', '.');
        Class<?> type = Class.forName(className, true, Execution.current().loader());
        for (Method method : type.getMethods()) {
            boolean isNamed = method.getName().equals(fact.bytecodeName());
            if (isNamed && method.getParameterCount() == fact.parameters().size()) return method;
        }
        throw new NoSuchMethodException(className + "." + fact.bytecodeName());
    }
}
