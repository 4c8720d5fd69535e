package localapex.runtime.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import localapex.compiler.CompiledUnit;

/** All classes and triggers of a project, compiled and linked. */
public final class Program {

    /**
     * One source file.
     *
     * @param executableLines lines that have a statement
     * @param source its text
     */
    public record Unit(
        String name,
        Path file,
        boolean isTest,
        boolean isTrigger,
        BitSet executableLines,
        String source
    ) {}

    private final Map<String, byte[]> emitted = new HashMap<>();
    private final Map<String, byte[]> linked = new HashMap<>();
    private final Map<String, Integer> unitOf = new HashMap<>();
    private final Map<String, ClassFacts> facts = new LinkedHashMap<>();
    private final TreeMap<String, ClassFacts> byApexName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
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
        emitted.forEach((name, bytes) ->
            linked.put(
                name,
                ApexLinker.link(
                    bytes,
                    emitted.keySet(),
                    unitOf.get(name),
                    units.get(unitOf.get(name)).executableLines()
                )
            )
        );
    }

    private Unit unit(CompiledUnit unit) {
        boolean isTrigger = unit.file().toString().endsWith(".trigger");
        ClassFacts top = facts.get(unit.name());
        boolean isTest = top != null && Boolean.TRUE.equals(top.modifiers().get("test"));
        String source = unit.code().getSourceFile().getBody();
        return new Unit(unit.name(), unit.file(), isTest, isTrigger, new BitSet(), source);
    }

    boolean has(String internalName) {
        return emitted.containsKey(internalName);
    }

    byte[] linked(String internalName) {
        return linked.get(internalName);
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
