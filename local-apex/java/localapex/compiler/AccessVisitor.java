package localapex.compiler;

import apex.jorje.data.Location;
import apex.jorje.semantic.ast.expression.MethodCallExpression;
import apex.jorje.semantic.ast.expression.SoqlExpression;
import apex.jorje.semantic.ast.statement.DmlDeleteStatement;
import apex.jorje.semantic.ast.statement.DmlInsertStatement;
import apex.jorje.semantic.ast.statement.DmlMergeStatement;
import apex.jorje.semantic.ast.statement.DmlUndeleteStatement;
import apex.jorje.semantic.ast.statement.DmlUpdateStatement;
import apex.jorje.semantic.ast.statement.DmlUpsertStatement;
import apex.jorje.semantic.ast.visitor.AstVisitor;
import apex.jorje.semantic.ast.visitor.NoopScope;

/** Goes through compiled code and meets every query, every save, and every other call. */
abstract class AccessVisitor extends AstVisitor<NoopScope> {

    /** Reads everything in it. The code must be without errors, or its calls lead nowhere. */
    void read(CompiledUnit unit) {
        unit.code().getNode().traverse(this, NoopScope.get());
    }

    protected abstract void onQuery(Location place);

    protected abstract void onSave(Location place);

    protected void onCall(MethodCallExpression call) {}

    @Override
    protected boolean defaultVisit() {
        return true;
    }

    @Override
    public boolean visit(SoqlExpression query, NoopScope scope) {
        onQuery(query.getLoc());
        return true;
    }

    @Override
    public boolean visit(MethodCallExpression call, NoopScope scope) {
        if (DatabaseMethods.isQuery(call)) onQuery(call.getLoc());
        else if (DatabaseMethods.isSave(call)) onSave(call.getLoc());
        else onCall(call);
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
        onSave(place);
        return true;
    }
}
