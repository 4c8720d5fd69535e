package localapex.compiler;

import apex.jorje.data.Location;
import apex.jorje.data.ast.CompilationUnit;
import apex.jorje.semantic.compiler.SourceFile;
import apex.jorje.semantic.compiler.parser.ParserEngine;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Source as its author wrote it, with the place of every word. The compiler keeps another tree, which has types but no
 * longer the inside of queries, nor the mode of a DML statement.
 */
final class SyntaxTree {

    private static final String NODES = "apex.jorje.data.";
    private static final ClassValue<List<Field>> PARTS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> node) {
            return Arrays.stream(node.getFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
        }
    };

    private SyntaxTree() {}

    static CompilationUnit parse(SourceFile source) {
        return ParserEngine.get(ParserEngine.Type.NAMED).parse(source).getUnit();
    }

    /**
     * Visits a node and everything below it, parents first, in the order of the source.
     *
     * @param goesDeeper is asked at each node whether its parts shall be visited, too
     */
    static void walk(Object node, Predicate<Object> goesDeeper) {
        if (node instanceof Optional<?> optional) {
            optional.ifPresent(part -> walk(part, goesDeeper));
        } else if (node instanceof Collection<?> collection) {
            collection.forEach(part -> walk(part, goesDeeper));
        } else if (isNode(node) && goesDeeper.test(node)) {
            for (Field part : PARTS.get(node.getClass())) walk(valueOf(part, node), goesDeeper);
        }
    }

    private static boolean isNode(Object value) {
        if (value == null || value instanceof Location || value instanceof Enum) return false;
        return value.getClass().getName().startsWith(NODES);
    }

    /** @return null when nodes of this class have no such part */
    static Object part(Object node, String name) {
        return PARTS.get(node.getClass())
            .stream()
            .filter(field -> field.getName().equals(name))
            .findFirst()
            .map(field -> valueOf(field, node))
            .orElse(null);
    }

    private static Object valueOf(Field field, Object node) {
        try {
            return field.get(node);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
