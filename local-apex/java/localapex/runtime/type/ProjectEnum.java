package localapex.runtime.type;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import localapex.runtime.exception.ApexException;

/** Enums of the project: the compiler makes them enums of Java, with other types of values(). */
public final class ProjectEnum {

    private ProjectEnum() {}

    /** Ignores case, as Apex does. */
    public static Enum<?> valueOf(Class<?> type, String name) {
        for (Enum<?> constant : constants(type)) if (constant.name().equalsIgnoreCase(name)) return constant;
        String wanted = type.getName().replace('$', '.') + "." + name;
        throw ApexException.of("NoSuchElementException", "No enum constant " + wanted);
    }

    private static Iterable<Enum<?>> constants(Class<?> type) {
        List<Enum<?>> found = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (field.getType() != type) continue;
            try {
                found.add((Enum<?>) field.get(null));
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return found;
    }
}
