package localapex.runtime.run;

import java.util.List;
import java.util.Map;
import localapex.runtime.describe.OrgSchema;
import localapex.runtime.load.ApexLoader;
import localapex.runtime.load.Metadata;
import localapex.runtime.load.Program;

/** The program that runs, and with which statics. Apex runs on one thread, so there is one. */
public final class Execution {

    private static Execution current;

    private final Program program;
    private final Metadata metadata;
    private ApexLoader loader;

    private Execution(Program program, Metadata metadata) {
        this.program = program;
        this.metadata = metadata;
        loader = new ApexLoader(program);
    }

    public static Execution current() {
        return current;
    }

    public static Execution start(Program program, Metadata metadata) {
        Statements.prepare(program.units().size());
        current = new Execution(program, metadata);
        return current;
    }

    public Program program() {
        return program;
    }

    public ApexLoader loader() {
        return loader;
    }

    /** Every static variable is as if no Apex had run. */
    public void forgetStatics() {
        loader = new ApexLoader(program);
    }

    /** @return an sObject's name as the org spells it, or null */
    public String objectName(String name) {
        Map<String, Object> described = OrgSchema.object(name);
        return described == null ? null : (String) described.get("name");
    }

    public Metadata metadata() {
        return metadata;
    }

    public List<Program.Unit> triggersOn(String object) {
        return program
            .units()
            .stream()
            .filter(unit -> object.equalsIgnoreCase(unit.triggerObject()))
            .toList();
    }

    public boolean hasTriggerOn(String object) {
        return !triggersOn(object).isEmpty();
    }
}
