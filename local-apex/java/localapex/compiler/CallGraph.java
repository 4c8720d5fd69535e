package localapex.compiler;

import apex.jorje.data.Location;
import apex.jorje.semantic.ast.expression.MethodCallExpression;
import apex.jorje.semantic.ast.member.Method;
import apex.jorje.semantic.ast.statement.DmlDeleteStatement;
import apex.jorje.semantic.ast.statement.DmlInsertStatement;
import apex.jorje.semantic.ast.statement.DmlMergeStatement;
import apex.jorje.semantic.ast.statement.DmlUndeleteStatement;
import apex.jorje.semantic.ast.statement.DmlUpdateStatement;
import apex.jorje.semantic.ast.statement.DmlUpsertStatement;
import apex.jorje.semantic.ast.visitor.AstVisitor;
import apex.jorje.semantic.ast.visitor.NoopScope;
import apex.jorje.semantic.symbol.member.method.MethodInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which methods of the project save records, and which call which. */
final class CallGraph {

    private final Map<MethodInfo, Body> bodies = new LinkedHashMap<>();

    /** @param file that has the method */
    record Body(Path file, Method method, List<Location> saves, List<MethodInfo> calls) {}

    /** @param by the body that saves */
    record Save(Body by, Location place) {}

    void add(CompiledUnit unit) {
        if (!unit.code().getErrors().isEmpty()) return;
        unit.code().getNode().traverse(new Reader(unit.file()), NoopScope.get());
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
        if (!body.saves.isEmpty()) return new Save(body, body.saves.get(0));
        for (MethodInfo called : body.calls) {
            Save save = firstSave(bodies.get(called), visited);
            if (save != null) return save;
        }
        return null;
    }

    private final class Reader extends AstVisitor<NoopScope> {

        private final Path file;
        private Body current;

        Reader(Path file) {
            this.file = file;
        }

        @Override
        protected boolean defaultVisit() {
            return true;
        }

        @Override
        public boolean visit(Method method, NoopScope scope) {
            current = new Body(file, method, new ArrayList<>(), new ArrayList<>());
            bodies.put(method.getMethodInfo(), current);
            return true;
        }

        @Override
        public void visitEnd(Method method, NoopScope scope) {
            current = null;
        }

        @Override
        public boolean visit(MethodCallExpression call, NoopScope scope) {
            if (current == null) return true;
            if (DatabaseMethods.isSave(call)) current.saves.add(call.getLoc());
            else call.getMethod().ifPresent(current.calls::add);
            return true;
        }

        @Override
        public boolean visit(DmlInsertStatement statement, NoopScope scope) {
            return save(statement.getLoc());
        }

        @Override
        public boolean visit(DmlUpdateStatement statement, NoopScope scope) {
            return save(statement.getLoc());
        }

        @Override
        public boolean visit(DmlUpsertStatement statement, NoopScope scope) {
            return save(statement.getLoc());
        }

        @Override
        public boolean visit(DmlDeleteStatement statement, NoopScope scope) {
            return save(statement.getLoc());
        }

        @Override
        public boolean visit(DmlUndeleteStatement statement, NoopScope scope) {
            return save(statement.getLoc());
        }

        @Override
        public boolean visit(DmlMergeStatement statement, NoopScope scope) {
            return save(statement.getLoc());
        }

        private boolean save(Location place) {
            if (current != null) current.saves.add(place);
            return true;
        }
    }
}
