package localapex.runtime.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localapex.compiler.CompiledUnit;

/** All classes and triggers of a project, compiled and linked. */
public final class Program {

    /**
     * One source file.
     *
     * @param triggerObject on which a trigger is; null for a class
     * @param executableLines lines that have a statement
     */
    public record Unit(String name, Path file, boolean isTest, String triggerObject, BitSet executableLines) {}

    private static final Pattern TRIGGER = Pattern.compile("(?i)\\btrigger\\s+\\w+\\s+on\\s+(\\w+)");

    private final Map<String, byte[]> emitted = new HashMap<>();
    private final Map<String, byte[]> linked = new HashMap<>();
    private final Map<String, Integer> unitOf = new HashMap<>();
    private final Map<String, ClassFacts> facts = new LinkedHashMap<>();
    private final TreeMap<String, ClassFacts> byApexName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> notEmulated = new TreeSet<>();
    private final List<Unit> units = new ArrayList<>();

    public Program(List<CompiledUnit> compiled) {
        for (CompiledUnit unit : compiled) {
            for (Map.Entry<String, byte[]> one : unit.classes().entrySet()) {
                emitted.put(one.getKey(), one.getValue());
                unitOf.put(one.getKey(), units.size());
                ClassFacts found = BytecodeScanner.scan(one.getValue());
                facts.put(one.getKey(), found);
                byApexName.put(found.name(), found);
            }
            units.add(unit(unit));
        }
        // linking all at once finds the executable lines also of classes that nothing runs
        emitted.forEach((name, bytes) -> linked.put(name, ApexLinker.link(bytes, linking(unitOf.get(name)))));
    }

    private Linking linking(int unit) {
        return new Linking(emitted.keySet(), unit, units.get(unit).executableLines(), notEmulated);
    }

    private Unit unit(CompiledUnit unit) {
        ClassFacts top = facts.get(unit.name());
        boolean isTest = top != null && top.is("testMethod");
        boolean isTrigger = unit.file().toString().endsWith(".trigger");
        String object = isTrigger ? triggerObject(unit.code().getSourceFile().getBody()) : null;
        return new Unit(unit.name(), unit.file(), isTest, object, new BitSet());
    }

    private static String triggerObject(String source) {
        Matcher header = TRIGGER.matcher(source);
        return header.find() ? header.group(1) : null;
    }

    boolean has(String internalName) {
        return emitted.containsKey(internalName);
    }

    byte[] linked(String internalName) {
        return linked.get(internalName);
    }

    /** What the project uses of the platform and nothing stands in for, by name. */
    public Set<String> notEmulated() {
        return notEmulated;
    }

    public List<Unit> units() {
        return units;
    }

    /** @return null when the stack frame or type is none of the project */
    public ClassFacts facts(String internalName) {
        return facts.get(internalName);
    }

    public Unit unitOf(String internalName) {
        Integer number = unitOf.get(internalName);
        return number == null ? null : units.get(number);
    }

    /** @param apexName {@code Outer.Inner}, in any case; null when there is none */
    public ClassFacts find(String apexName) {
        return byApexName.get(apexName);
    }

    public Iterable<ClassFacts> classes() {
        return facts.values();
    }
}
