package localapex.runtime.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import localapex.runtime.load.ClassFacts;
import localapex.runtime.load.MethodFact;

/** The part of a Java stack that is Apex, in the words of Apex: {@code Class.Outer.Inner.method: line 4, column 1}. */
public final class ApexStack {

    private static final String TRIGGERS = "__sfdc_trigger.";

    private ApexStack() {}

    public static List<StackTraceElement> frames(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
            .filter(frame -> factsOf(frame) != null)
            .toList();
    }

    public static List<String> of(Throwable thrown) {
        List<String> lines = new ArrayList<>();
        for (StackTraceElement frame : frames(thrown)) lines.add(line(frame));
        return lines;
    }

    private static ClassFacts factsOf(StackTraceElement frame) {
        return Execution.current().program().facts(frame.getClassName().replace('.', '/'));
    }

    private static String line(StackTraceElement frame) {
        String where = ": line " + frame.getLineNumber() + ", column 1";
        if (frame.getClassName().startsWith(TRIGGERS)) {
            return "Trigger." + frame.getClassName().substring(TRIGGERS.length()) + where;
        }
        ClassFacts facts = factsOf(frame);
        return "Class." + facts.name() + "." + methodName(facts, frame.getMethodName()) + where;
    }

    private static String methodName(ClassFacts facts, String bytecodeName) {
        for (MethodFact method : facts.methods()) if (method.bytecodeName().equals(bytecodeName)) return method.name();
        return bytecodeName;
    }
}
