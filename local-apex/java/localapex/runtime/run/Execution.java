package localapex.runtime.run;

import localapex.runtime.load.ApexLoader;
import localapex.runtime.load.Program;

/** The program that runs, and with which statics. Apex runs on one thread, so there is one. */
public final class Execution {

    private static Execution current;

    private final Program program;
    private ApexLoader loader;

    private Execution(Program program) {
        this.program = program;
        loader = new ApexLoader(program);
    }

    public static Execution current() {
        return current;
    }

    public static Execution start(Program program) {
        Statements.prepare(program.units().size());
        current = new Execution(program);
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
        return null;
    }
}
