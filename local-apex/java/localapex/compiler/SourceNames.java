package localapex.compiler;

import java.util.List;

/** A class or trigger is in the file of its name. */
final class SourceNames {

    private SourceNames() {}

    static void check(CompiledUnit unit, List<Problem> problems) {
        String file = unit.file().getFileName().toString();
        String stem = file.substring(0, file.lastIndexOf('.'));
        if (stem.equals(unit.name())) return;
        problems.add(
            Problem.at(
                unit.file(),
                unit.code().getNode().getLoc(),
                "This is " + unit.name() + " in a file called " + file + ". Give both the same name."
            )
        );
    }
}
