package localapex.runtime.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localapex.runtime.load.ClassFacts;
import localapex.runtime.load.MethodFact;
import localapex.runtime.load.Program;
import localapex.runtime.run.Calls;
import localapex.runtime.run.Execution;
import localapex.runtime.run.Failure;
import localapex.runtime.run.OwnSavepoint;
import localapex.runtime.run.Statements;
import localapex.runtime.run.Transaction;
import localapex.runtime.system.UserContext;

/** Runs test methods, each with statics of its own and in the org as {@code @TestSetup} left it. */
public final class ApexTests {

    private ApexTests() {}

    /** Names of test methods by test class. */
    public static Map<String, List<String>> list() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (Program.Unit unit : Execution.current().program().units()) {
            if (!unit.isTest()) continue;
            List<String> methods = new ArrayList<>();
            for (MethodFact method : facts(unit.name()).methods())
                if (method.is("testMethod")) methods.add(method.name());
            if (!methods.isEmpty()) all.put(unit.name(), methods);
        }
        return all;
    }

    private static ClassFacts facts(String className) {
        return Execution.current().program().find(className);
    }

    /** @return one result for each method, in order; afterwards the org is as before */
    public static List<Object> run(String className, List<?> methods) {
        List<Object> results = new ArrayList<>();
        OwnSavepoint before = OwnSavepoint.set();
        try {
            Map<String, Object> setup = setUp(className);
            for (Object method : methods)
                results.add(setup == null ? runOne(className, (String) method) : setup(method, setup));
        } finally {
            before.rollback();
            before.release();
        }
        return results;
    }

    private static Map<String, Object> setup(Object method, Map<String, Object> failure) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("method", method);
        result.put("milliseconds", 0);
        result.put("failure", failure);
        return result;
    }

    // null when it went well
    private static Map<String, Object> setUp(String className) {
        for (MethodFact method : facts(className).methods()) {
            if (!method.is("testSetup")) continue;
            Throwable thrown = invoke(className, method);
            if (thrown != null) return Failure.of(thrown);
        }
        return null;
    }

    private static Map<String, Object> runOne(String className, String name) {
        OwnSavepoint before = OwnSavepoint.set();
        long start = System.nanoTime();
        long statements = Statements.count();
        Throwable thrown;
        try {
            thrown = invoke(className, method(className, name));
        } finally {
            before.rollback();
            before.release();
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("method", name);
        result.put("milliseconds", (System.nanoTime() - start) / 1_000_000);
        result.put("statements", Statements.count() - statements);
        result.put("failure", thrown == null ? null : Failure.of(thrown));
        return result;
    }

    private static MethodFact method(String className, String name) {
        for (MethodFact method : facts(className).methods()) if (method.name().equals(name)) return method;
        throw new IllegalStateException(className + "." + name);
    }

    private static Throwable invoke(String className, MethodFact method) {
        Execution.current().forgetStatics();
        Transaction transaction = Transaction.begin(true);
        UserContext.forget();
        TestMethods.reset();
        try {
            Calls.invoke(facts(className), method);
            if (method.is("testSetup")) transaction.async().drain();
            return null;
        } catch (Throwable thrown) {
            return thrown;
        }
    }
}
