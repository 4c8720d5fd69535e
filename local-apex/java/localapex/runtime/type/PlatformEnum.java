package localapex.runtime.type;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localapex.runtime.collection.ApexList;
import localapex.runtime.exception.ApexException;
import localapex.runtime.load.StandIns;

/** A constant of an enum of the platform, for example {@code StatusCode.DUPLICATE_VALUE}; one object for each. */
public final class PlatformEnum implements Comparable<PlatformEnum> {

    private static final Map<String, Map<String, PlatformEnum>> KNOWN = new HashMap<>();

    private final String type;
    private final String name;
    private final int ordinal;

    private PlatformEnum(String type, String name, int ordinal) {
        this.type = type;
        this.name = name;
        this.ordinal = ordinal;
    }

    /**
     * @param type bytecode name of the enum
     * @param name a constant; one that this machine's list of types is too old for is made
     */
    public static PlatformEnum of(String type, String name) {
        Map<String, PlatformEnum> constants = constants(type);
        return constants.computeIfAbsent(name, missing -> new PlatformEnum(type, missing, constants.size()));
    }

    private static Map<String, PlatformEnum> constants(String type) {
        return KNOWN.computeIfAbsent(type, missing -> {
            Map<String, PlatformEnum> made = new LinkedHashMap<>();
            Class<?> platform = StandIns.platformType(missing);
            if (platform == null) return made;
            for (Field field : platform.getFields()) {
                if (!field.isEnumConstant()) continue;
                String name = field.getName().replaceAll("\\$$", "");
                made.put(name, new PlatformEnum(missing, name, made.size()));
            }
            return made;
        });
    }

    public static ApexList values(String type) {
        return new ApexList(ApexType.of(type), new ArrayList<>(List.copyOf(constants(type).values())));
    }

    public static PlatformEnum valueOf(String name, String type) {
        for (PlatformEnum constant : constants(type).values())
            if (constant.name.equalsIgnoreCase(name)) return constant;
        throw ApexException.of("NoSuchElementException", "No enum constant " + ApexType.of(type).name() + "." + name);
    }

    public String type() {
        return type;
    }

    public String name() {
        return name;
    }

    public int ordinal() {
        return ordinal;
    }

    @Override
    public int compareTo(PlatformEnum other) {
        return Integer.compare(ordinal, other.ordinal);
    }

    @Override
    public String toString() {
        return name;
    }
}
