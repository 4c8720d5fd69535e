package localapex.compiler;

import apex.jorje.data.Location;
import apex.jorje.semantic.ast.expression.MethodCallExpression;
import apex.jorje.semantic.ast.member.Method;
import apex.jorje.semantic.ast.visitor.NoopScope;
import apex.jorje.semantic.symbol.member.method.MethodInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which methods of the project save records, and which call which. */
final class CallGraph {

    private final Map<MethodInfo, Body> bodies = new IdentityHashMap<>();

    /** What one method does. */
    static final class Body {

        final Path file;
        final Method method;
        private final List<Location> saves = new ArrayList<>();
        private final List<MethodInfo> calls = new ArrayList<>();

        Body(Path file, Method method) {
            this.file = file;
            this.method = method;
        }
    }

    record Save(Path file, Location place) {}

    void add(CompiledUnit unit) {
        new Reader(unit.file()).read(unit);
    }

    Iterable<Body> bodies() {
        return bodies.values();
    }

    /** @return a save that the method comes to, itself or through others; null when it saves nothing */
    Save firstSave(Body body) {
        return firstSave(body, new HashSet<>());
    }

    private Save firstSave(Body body, Set<Body> visited) {
        if (body == null || !visited.add(body)) return null;
        if (!body.saves.isEmpty()) return new Save(body.file, body.saves.get(0));
        for (MethodInfo called : body.calls) {
            Save save = firstSave(bodies.get(called), visited);
            if (save != null) return save;
        }
        return null;
    }

    private final class Reader extends AccessVisitor {

        private final Path file;
        // what fields are initialized with belongs to no method, and nothing calls it
        private Body current = new Body(null, null);

        Reader(Path file) {
            this.file = file;
        }

        @Override
        public boolean visit(Method method, NoopScope scope) {
            current = new Body(file, method);
            bodies.put(method.getMethodInfo(), current);
            return true;
        }

        @Override
        protected void onQuery(Location place) {
            // a cacheable method may read
        }

        @Override
        protected void onSave(Location place) {
            current.saves.add(place);
        }

        @Override
        protected void onCall(MethodCallExpression call) {
            call.getMethod().ifPresent(current.calls::add);
        }
    }
}
