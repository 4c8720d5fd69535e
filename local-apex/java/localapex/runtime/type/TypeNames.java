package localapex.runtime.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import localapex.runtime.load.ClassFacts;
import localapex.runtime.run.Execution;

/** Types by the name that Apex sources give them, in any case. */
public final class TypeNames {

    private static final Map<String, ApexType> SCALARS = Map.ofEntries(
        Map.entry("object", ApexType.OBJECT),
        Map.entry("string", ApexType.STRING),
        Map.entry("integer", ApexType.of("java/lang/Integer")),
        Map.entry("long", ApexType.of("java/lang/Long")),
        Map.entry("double", ApexType.of("java/lang/Double")),
        Map.entry("boolean", ApexType.of("java/lang/Boolean")),
        Map.entry("decimal", ApexType.of("java/math/BigDecimal")),
        Map.entry("datetime", ApexType.of("java/util/Calendar")),
        Map.entry("date", ApexType.of("com/force/swag/soap/DateOnlyWrapper")),
        Map.entry("time", ApexType.of("com/force/swag/soap/Time")),
        Map.entry("id", ApexType.ID),
        Map.entry("blob", ApexType.of("core/filemanager/BlobValue")),
        Map.entry("sobject", ApexType.SOBJECT)
    );

    private TypeNames() {}

    /** @return null when neither the project nor the org has it */
    public static ApexType find(String name) {
        int open = name.indexOf('<');
        if (open >= 0 && name.endsWith(">")) {
            return generic(name.substring(0, open).strip(), split(name.substring(open + 1, name.length() - 1)));
        }
        ClassFacts facts = Execution.current().program().find(name);
        if (facts != null) return ApexType.of(facts.bytecodeName());
        ApexType scalar = SCALARS.get(name.toLowerCase(Locale.ROOT).replaceFirst("^system\\.", ""));
        if (scalar != null) return scalar;
        String object = Execution.current().objectName(name.replaceFirst("(?i)^schema\\.", ""));
        return object == null ? null : ApexType.entity(object);
    }

    private static ApexType generic(String base, List<String> names) {
        List<ApexType> arguments = new ArrayList<>();
        for (String name : names) {
            ApexType argument = find(name.strip());
            if (argument == null) return null;
            arguments.add(argument);
        }
        return switch (base.toLowerCase(Locale.ROOT) + arguments.size()) {
            case "list1" -> ApexType.list(arguments.get(0));
            case "set1" -> ApexType.set(arguments.get(0));
            case "map2" -> ApexType.map(arguments.get(0), arguments.get(1));
            default -> null;
        };
    }

    private static List<String> split(String arguments) {
        int depth = 0;
        for (int i = 0; i < arguments.length(); i++) {
            char at = arguments.charAt(i);
            if (at == '<') depth++;
            if (at == '>') depth--;
            if (at == ',' && depth == 0) return List.of(arguments.substring(0, i), arguments.substring(i + 1));
        }
        return List.of(arguments);
    }
}
