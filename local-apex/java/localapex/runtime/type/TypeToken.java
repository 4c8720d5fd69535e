package localapex.runtime.type;

import java.util.Locale;
import localapex.runtime.NotEmulated;
import localapex.runtime.exception.ApexException;
import localapex.runtime.load.ClassFacts;
import localapex.runtime.run.Execution;

/** {@code System.Type}. */
public final class TypeToken {

    private final ApexType type;

    public TypeToken(ApexType type) {
        this.type = type;
    }

    public ApexType type() {
        return type;
    }

    /** @return null when there is no such class, as the platform answers */
    public static TypeToken forName(String name) {
        if (name == null) return null;
        ApexType found = TypeNames.find(name.strip());
        return found == null ? null : new TypeToken(found);
    }

    public static TypeToken forName(String namespace, String name) {
        return namespace == null || namespace.isEmpty() ? forName(name) : forName(namespace + "." + name);
    }

    public String getName() {
        return type.name();
    }

    public boolean isAssignableFrom(TypeToken other) {
        return Types.isAssignable(other.type, type);
    }

    public Object newInstance() {
        return switch (type.kind()) {
            case LIST, SET, MAP, ENTITY -> Types.empty(type);
            case OTHER -> newObject();
        };
    }

    private Object newObject() {
        ClassFacts facts = Execution.current().program().facts(type.bytecodeName());
        if (facts == null) throw new NotEmulated("Type.newInstance() of " + type.name());
        boolean hasConstructor = facts
            .methods()
            .stream()
            .anyMatch(method -> method.bytecodeName().equals("<init>") && method.parameters().isEmpty());
        if (!hasConstructor) {
            throw ApexException.of(
                "TypeException",
                "Class " + type.name() + " must have a public no-argument constructor"
            );
        }
        return Types.newObject(Types.javaClass(type));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypeToken token && token.type.bytecodeName().equalsIgnoreCase(type.bytecodeName());
    }

    @Override
    public int hashCode() {
        return type.bytecodeName().toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return getName();
    }
}
