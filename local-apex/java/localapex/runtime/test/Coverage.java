package localapex.runtime.test;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localapex.runtime.load.Program;
import localapex.runtime.run.Execution;
import localapex.runtime.run.Statements;

/** Which lines of which classes ran. */
public final class Coverage {

    private Coverage() {}

    /** Of every class and trigger that is no test and has lines that can be executed. */
    public static List<Object> report() {
        List<Object> report = new ArrayList<>();
        List<Program.Unit> units = Execution.current().program().units();
        for (int i = 0; i < units.size(); i++) {
            Program.Unit unit = units.get(i);
            if (unit.isTest() || unit.executableLines().isEmpty()) continue;
            BitSet missed = (BitSet) unit.executableLines().clone();
            missed.andNot(Statements.covered(i));
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", unit.name());
            one.put("file", unit.file().toString());
            one.put("lines", unit.executableLines().cardinality());
            one.put("missed", missed.stream().boxed().toList());
            report.add(one);
        }
        return report;
    }
}
