package localapex.compiler;

import apex.jorje.semantic.symbol.type.InternalTypeInfo;
import apex.jorje.semantic.symbol.type.InternalTypeInfos;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;

/**
 * Types that the compiler knows by a bytecode name of its own. It asks for them by that name, and bytecode refers to
 * them by it, so a type of Salesforce that is one of these must carry it.
 */
final class CompilerTypes {

    static final String EXCEPTIONS = "com/salesforce/api/exception/";

    private static final Map<String, InternalTypeInfo> BY_BYTECODE_NAME = new HashMap<>();
    private static final Map<String, InternalTypeInfo> BY_APEX_NAME = new HashMap<>();

    static {
        for (Field field : InternalTypeInfos.class.getFields()) {
            if (!InternalTypeInfo.class.isAssignableFrom(field.getType())) continue;
            InternalTypeInfo type = valueOf(field);
            if (type.getApexName() == null) continue;
            BY_BYTECODE_NAME.put(PlatformClasses.lower(type.getBytecodeName()), type);
            BY_APEX_NAME.putIfAbsent(qualified(apexName(type)), type);
        }
    }

    private CompilerTypes() {}

    private static InternalTypeInfo valueOf(Field field) {
        try {
            return (InternalTypeInfo) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @return null when the compiler has no name of its own for it */
    static InternalTypeInfo byApexName(String name) {
        return BY_APEX_NAME.get(PlatformClasses.lower(name));
    }

    /** @return {@code namespace.name} in lower case, or null */
    static String apexNameOf(String bytecodeName) {
        InternalTypeInfo type = BY_BYTECODE_NAME.get(bytecodeName);
        return type == null ? null : qualified(apexName(type));
    }

    /** Some are declared a second time without the built-in methods. */
    static String apexName(InternalTypeInfo type) {
        return type.getApexName().replace("NoBuiltIn", "");
    }

    private static String qualified(String name) {
        String lower = PlatformClasses.lower(name);
        return lower.contains(".") ? lower : "system." + lower;
    }
}
