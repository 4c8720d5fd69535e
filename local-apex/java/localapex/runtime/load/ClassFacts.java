package localapex.runtime.load;

import java.util.List;
import java.util.Map;

/**
 * What a class file says about the source it was made of.
 *
 * @param bytecodeName for example {@code Outer$Inner}
 * @param modifiers what the compiler notes down about the class itself
 */
public record ClassFacts(
    String bytecodeName,
    String superName,
    boolean isEnum,
    boolean isInterface,
    Map<String, Object> modifiers,
    List<MethodFact> methods,
    List<PropertyFact> properties
) {
    /** @param modifier for example {@code test} */
    public boolean is(String modifier) {
        return Boolean.TRUE.equals(modifiers.get(modifier));
    }

    /** As Apex spells it: {@code Outer.Inner}. */
    public String name() {
        return bytecodeName.replace('$', '.');
    }
}
