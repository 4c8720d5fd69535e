package localapex.runtime.load;

import java.util.List;
import java.util.Map;
import localapex.runtime.type.ApexType;

/**
 * A method of a class of the project, as its source has it.
 *
 * @param name as in the source; bytecode names methods with generic parameters differently
 * @param parameters names, in order
 * @param modifiers what the compiler notes down, for example {@code testMethod}, {@code auraEnabled}
 */
public record MethodFact(
    String name,
    String bytecodeName,
    String descriptor,
    boolean isStatic,
    List<String> parameters,
    List<ApexType> parameterTypes,
    ApexType returnType,
    Map<String, Object> modifiers
) {
    /** @param modifier for example {@code testSetup} */
    public boolean is(String modifier) {
        return Boolean.TRUE.equals(modifiers.get(modifier));
    }
}
