package localapex.runtime.load;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.objectweb.asm.Type;

/** Finds the Java method that stands in for a platform method: same name, as many parameters, each taking the type. */
final class StandInMethods {

    private StandInMethods() {}

    /**
     * @param receiver descriptor of the object for an instance method that a static one of Java may stand in for, else null
     * @return null when the class has no such method
     */
    static Method method(Class<?> standIn, String name, Type[] arguments, boolean isStatic, Type receiver) {
        Method best = null;
        int score = 0;
        for (Method method : standIn.getMethods()) {
            if (method.isBridge() || !method.getName().equalsIgnoreCase(name)) continue;
            boolean isJavaStatic = Modifier.isStatic(method.getModifiers());
            Type[] given = arguments;
            if (isJavaStatic != isStatic) {
                if (!isJavaStatic || receiver == null) continue;
                given = prepend(receiver, arguments);
            }
            int match = match(method, given);
            if (match > score) {
                best = method;
                score = match;
            }
        }
        return best;
    }

    static Constructor<?> constructor(Class<?> standIn, Type[] arguments) {
        Constructor<?> best = null;
        int score = 0;
        for (Constructor<?> constructor : standIn.getConstructors()) {
            int match = match(constructor, arguments);
            if (match > score) {
                best = constructor;
                score = match;
            }
        }
        return best;
    }

    /** Names of fields ignore case, as Apex does. */
    static Field field(Class<?> standIn, String name) {
        for (Field field : standIn.getFields()) if (field.getName().equalsIgnoreCase(name)) return field;
        return null;
    }

    private static Type[] prepend(Type first, Type[] rest) {
        Type[] all = new Type[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    // 0: does not take these; the more parameters take exactly their type, the higher
    private static int match(Executable executable, Type[] arguments) {
        Class<?>[] parameters = executable.getParameterTypes();
        if (executable.isVarArgs() || parameters.length != arguments.length) return 0;
        int score = 1;
        for (int i = 0; i < parameters.length; i++) {
            int fit = fit(parameters[i], arguments[i]);
            if (fit == 0) return 0;
            score += fit;
        }
        return score;
    }

    private static int fit(Class<?> parameter, Type argument) {
        if (argument.getSort() != Type.OBJECT) return parameter.getName().equals(argument.getClassName()) ? 3 : 0;
        Class<?> type = StandIns.javaClass(argument.getInternalName());
        if (type == parameter) return 3;
        if (parameter == Object.class) return 1;
        if (type == null) return parameter.isInterface() ? 1 : 0;
        return parameter.isAssignableFrom(type) ? 2 : 0;
    }

    static String describe(String owner, String name, Type[] arguments) {
        StringBuilder text = new StringBuilder();
        for (Type argument : arguments) {
            if (text.length() > 0) text.append(", ");
            text.append(StandIns.apexName(argument));
        }
        String place = StandIns.apexName(Type.getObjectType(owner));
        return name.equals("<init>") ? "new " + place + "(" + text + ")" : place + "." + name + "(" + text + ")";
    }
}
