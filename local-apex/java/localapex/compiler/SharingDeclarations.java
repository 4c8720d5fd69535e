package localapex.compiler;

import apex.jorje.data.Location;
import apex.jorje.semantic.ast.compilation.UserClass;
import apex.jorje.semantic.ast.modifier.ModifierGroup;
import apex.jorje.semantic.ast.visitor.NoopScope;
import apex.jorje.semantic.symbol.type.AnnotationTypeInfos;
import apex.jorje.semantic.symbol.type.ModifierTypeInfos;
import apex.jorje.semantic.symbol.type.TypeInfo;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A class that reads or saves records says whether sharing applies: without a word it depends on the API version and on
 * who calls. An inner class does not take over what its outer class says.
 */
final class SharingDeclarations extends AccessVisitor {

    private final Path file;
    private final List<Problem> problems;
    private final Deque<UserClass> open = new ArrayDeque<>();
    private final Set<UserClass> reported = new HashSet<>();

    private SharingDeclarations(Path file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    static void check(CompiledUnit unit, List<Problem> problems) {
        new SharingDeclarations(unit.file(), problems).read(unit);
    }

    @Override
    public boolean visit(UserClass userClass, NoopScope scope) {
        open.push(userClass);
        return true;
    }

    @Override
    public void visitEnd(UserClass userClass, NoopScope scope) {
        open.pop();
    }

    @Override
    protected void onQuery(Location place) {
        check();
    }

    @Override
    protected void onSave(Location place) {
        check();
    }

    private void check() {
        UserClass userClass = open.peek();
        // the code of a trigger has no sharing to declare
        if (userClass == null || isDeclared(userClass.getDefiningType()) || !reported.add(userClass)) return;
        problems.add(
            Problem.at(
                file,
                userClass.getLoc(),
                "This class reads or saves records and does not say whether sharing applies. " +
                    "Write with sharing, inherited sharing, or without sharing and why."
            )
        );
    }

    private static boolean isDeclared(TypeInfo type) {
        ModifierGroup modifiers = type.getModifiers();
        boolean isTest = modifiers.has(AnnotationTypeInfos.IS_TEST);
        boolean isStated = modifiers.some(ModifierTypeInfos.WITH_SHARING, ModifierTypeInfos.WITHOUT_SHARING);
        return isTest || isStated || modifiers.has(ModifierTypeInfos.INHERITED_SHARING);
    }
}
