package localapex.runtime.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import localapex.runtime.describe.OrgSchema;
import localapex.runtime.json.ApexToJson;
import localapex.runtime.system.UserContext;

/** Calls from outside: each a transaction that is kept when it ends well and undone when it does not. */
public final class Requests {

    private Requests() {}

    /** As a tool calls: by position, with the statics of earlier calls, and every variable in the result. */
    public static Map<String, Object> call(Map<?, ?> request) {
        String className = (String) request.get("class");
        String method = (String) request.get("method");
        List<?> arguments = (List<?>) request.get("arguments");
        ApexToJson json = new ApexToJson(ApexToJson.Members.ALL, true);
        return run(() -> json.tree(Calls.byPosition(className, method, arguments)));
    }

    /** As a component calls: by name, with statics of its own, and only what is marked for components in the result. */
    public static Map<String, Object> callAura(Map<?, ?> request) {
        String className = (String) request.get("class");
        String method = (String) request.get("method");
        Map<?, ?> parameters = (Map<?, ?>) request.get("parameters");
        boolean keepsNulls = Boolean.TRUE.equals(request.get("keepsNulls"));
        ApexToJson json = new ApexToJson(ApexToJson.Members.AURA_ENABLED, keepsNulls);
        Execution.current().forgetStatics();
        // the org may have changed since the last request
        OrgSchema.forget();
        return run(() -> json.tree(Calls.byName(className, method, parameters)));
    }

    private static Map<String, Object> run(Supplier<Object> work) {
        long before = Statements.count();
        Transaction transaction = Transaction.begin(false);
        UserContext.forget();
        OwnSavepoint savepoint = OwnSavepoint.set();
        Map<String, Object> result = new LinkedHashMap<>();
        try {
            result.put("value", work.get());
        } catch (Throwable thrown) {
            savepoint.rollback();
            savepoint.release();
            transaction.async().forgetUncommitted();
            transaction.async().drain();
            throw thrown;
        }
        savepoint.release();
        result.put("statements", Statements.count() - before);
        result.put("queries", transaction.limits().queries());
        result.put("dmlStatements", transaction.limits().dmlStatements());
        transaction.async().drain();
        return result;
    }
}
