package localapex.runtime.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A type as bytecode names it, taken apart: {@code …/fast/Map$$lA$$cB$$r} is a map from A to B, {@code …/entity/Contact}
 * an sObject, {@code Outer$Inner} a class of the project.
 */
public final class ApexType {

    public static final String COLLECTIONS = "com/salesforce/api/fast/";
    public static final String ENTITIES = "com/salesforce/api/entity/";
    public static final String EXCEPTIONS = "com/salesforce/api/exception/";

    public static final ApexType OBJECT = of("java/lang/Object");
    public static final ApexType STRING = of("java/lang/String");
    public static final ApexType ID = of("com/force/swag/id/ID");
    public static final ApexType SOBJECT = entity("SObject");

    /** What a type is made of. */
    public enum Kind {
        LIST,
        SET,
        MAP,
        ENTITY,
        OTHER
    }

    // lazily, because the constants above are made before a static field of this class would be
    private static final class Known {

        static final Map<String, ApexType> TYPES = new ConcurrentHashMap<>();
        static final Map<String, String> SCALARS = Map.ofEntries(
            Map.entry("java/lang/Object", "Object"),
            Map.entry("java/lang/String", "String"),
            Map.entry("java/lang/Integer", "Integer"),
            Map.entry("java/lang/Long", "Long"),
            Map.entry("java/lang/Double", "Double"),
            Map.entry("java/lang/Boolean", "Boolean"),
            Map.entry("java/math/BigDecimal", "Decimal"),
            Map.entry("java/util/Calendar", "Datetime"),
            Map.entry("java/lang/Exception", "Exception"),
            Map.entry("com/force/swag/id/ID", "Id"),
            Map.entry("com/force/swag/soap/DateOnlyWrapper", "Date"),
            Map.entry("com/force/swag/soap/Time", "Time"),
            Map.entry("core/filemanager/BlobValue", "Blob")
        );
    }

    private final String bytecodeName;
    private final Kind kind;
    private final List<ApexType> arguments;

    private ApexType(String bytecodeName, Kind kind, List<ApexType> arguments) {
        this.bytecodeName = bytecodeName;
        this.kind = kind;
        this.arguments = arguments;
    }

    /** @param bytecodeName with slashes, as class files have it */
    public static ApexType of(String bytecodeName) {
        ApexType known = Known.TYPES.get(bytecodeName);
        if (known != null) return known;
        ApexType parsed = parse(bytecodeName);
        Known.TYPES.put(bytecodeName, parsed);
        return parsed;
    }

    public static ApexType entity(String name) {
        return of(ENTITIES + name);
    }

    public static ApexType list(ApexType element) {
        return of(COLLECTIONS + "List$$l" + element.bytecodeName + "$$r");
    }

    public static ApexType set(ApexType element) {
        return of(COLLECTIONS + "Set$$l" + element.bytecodeName + "$$r");
    }

    public static ApexType map(ApexType key, ApexType value) {
        return of(COLLECTIONS + "Map$$l" + key.bytecodeName + "$$c" + value.bytecodeName + "$$r");
    }

    private static ApexType parse(String name) {
        if (name.startsWith(COLLECTIONS)) {
            int open = name.indexOf("$$l");
            String base = name.substring(COLLECTIONS.length(), open < 0 ? name.length() : open);
            Kind kind = switch (base) {
                case "List" -> Kind.LIST;
                case "Set" -> Kind.SET;
                case "Map" -> Kind.MAP;
                default -> Kind.OTHER;
            };
            List<ApexType> arguments = new ArrayList<>();
            if (open >= 0) {
                for (String argument : split(name.substring(open + 3, name.length() - 3))) arguments.add(of(argument));
            } else if (kind != Kind.OTHER) {
                arguments.add(OBJECT);
                if (kind == Kind.MAP) arguments.add(OBJECT);
            }
            return new ApexType(name, kind, List.copyOf(arguments));
        }
        return new ApexType(name, name.startsWith(ENTITIES) ? Kind.ENTITY : Kind.OTHER, List.of());
    }

    private static List<String> split(String arguments) {
        int depth = 0;
        for (int i = 0; i + 2 < arguments.length(); i++) {
            if (arguments.charAt(i) != '$' || arguments.charAt(i + 1) != '$') continue;
            char what = arguments.charAt(i + 2);
            if (what == 'c' && depth == 0) return List.of(arguments.substring(0, i), arguments.substring(i + 3));
            if (what == 'l') depth++;
            if (what == 'r') depth--;
            i += 2;
        }
        return List.of(arguments);
    }

    public String bytecodeName() {
        return bytecodeName;
    }

    public Kind kind() {
        return kind;
    }

    /** The element of a list or set; key and value of a map. */
    public List<ApexType> arguments() {
        return arguments;
    }

    public ApexType element() {
        return arguments.get(0);
    }

    /** Name of an sObject type, for example {@code Contact}. */
    public String entityName() {
        return bytecodeName.substring(ENTITIES.length());
    }

    /** As Apex spells it: {@code List<Contact>}, {@code Database.SaveResult}, {@code Outer.Inner}. */
    public String name() {
        String scalar = Known.SCALARS.get(bytecodeName);
        if (scalar != null) return scalar;
        return switch (kind) {
            case LIST -> "List<" + element().name() + ">";
            case SET -> "Set<" + element().name() + ">";
            case MAP -> "Map<" + element().name() + "," + arguments.get(1).name() + ">";
            case ENTITY -> entityName();
            case OTHER -> otherName();
        };
    }

    private String otherName() {
        String plain = bytecodeName.startsWith(EXCEPTIONS)
            ? "System." + bytecodeName.substring(EXCEPTIONS.length())
            : bytecodeName.replaceFirst("^com/salesforce/api/(interop/apex/bcl/|fast/)?", "");
        return plain.replace('/', '.').replace('$', '.');
    }

    @Override
    public String toString() {
        return name();
    }
}
