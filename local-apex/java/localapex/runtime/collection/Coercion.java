package localapex.runtime.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import localapex.runtime.run.Casts;
import localapex.runtime.type.ApexType;

/** What goes into a collection, or is looked for in it, has the type of its elements: an id becomes text among texts. */
final class Coercion {

    private static final Set<String> TYPES = Set.of("String", "Id", "Long", "Double", "Decimal");

    private final String target;

    Coercion(ApexType element) {
        target = TYPES.contains(element.name()) ? element.bytecodeName() : null;
    }

    Object of(Object value) {
        return target == null ? value : Casts.convert(value, target);
    }

    Collection<Object> all(Collection<Object> values) {
        if (target == null) return values;
        List<Object> coerced = new ArrayList<>();
        for (Object value : values) coerced.add(of(value));
        return coerced;
    }
}
