package localapex.compiler;

import apex.jorje.semantic.ast.expression.MethodCallExpression;
import apex.jorje.semantic.symbol.member.method.MethodInfo;
import java.util.Set;

/** Methods of the class Database that read or write records. */
final class DatabaseMethods {

    private static final Set<String> QUERIES = Set.of(
        "countquery",
        "countquerywithbinds",
        "getcursor",
        "getcursorwithbinds",
        "getpaginationcursor",
        "getpaginationcursorwithbinds",
        "getquerylocator",
        "getquerylocatorwithbinds",
        "query",
        "querywithbinds"
    );
    private static final Set<String> SAVES = Set.of(
        "convertlead",
        "delete",
        "deleteasync",
        "deleteimmediate",
        "insert",
        "insertasync",
        "insertimmediate",
        "merge",
        "undelete",
        "update",
        "updateasync",
        "updateimmediate",
        "upsert"
    );

    private DatabaseMethods() {}

    static boolean isQuery(MethodCallExpression call) {
        return isOf(call, QUERIES);
    }

    static boolean isSave(MethodCallExpression call) {
        return isOf(call, SAVES);
    }

    private static boolean isOf(MethodCallExpression call, Set<String> names) {
        MethodInfo method = call.getMethod().orElse(null);
        if (method == null || !names.contains(PlatformClasses.lower(method.getName()))) return false;
        return method.getDefiningType().getBytecodeName().equals("com/salesforce/api/Database");
    }
}
