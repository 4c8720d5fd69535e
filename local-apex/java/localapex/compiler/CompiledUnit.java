package localapex.compiler;

import apex.jorje.semantic.compiler.CodeUnit;
import apex.jorje.semantic.symbol.type.TypeInfo;
import java.nio.file.Path;
import java.util.Map;

/**
 * One class or trigger that compiled.
 *
 * @param file its source
 * @param name as written in the source, without namespace
 * @param classes bytecode of the class and of its inner classes, by internal name such as {@code Outer$Inner}; empty
 *     unless it was asked for
 * @param code the compiler's own view: {@code getType()} has methods, parameters and annotations, {@code getNode()} the
 *     syntax tree
 */
public record CompiledUnit(Path file, String name, Map<String, byte[]> classes, CodeUnit code) {
    public TypeInfo type() {
        return code.getType();
    }
}
