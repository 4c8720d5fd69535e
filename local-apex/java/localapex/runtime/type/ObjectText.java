package localapex.runtime.type;

import java.util.ArrayList;
import java.util.List;
import localapex.runtime.load.PropertyFact;
import localapex.runtime.text.Words;

/** How Apex prints an object that has no {@code toString} of its own: {@code Name:[one=1, two=null]}. */
public final class ObjectText {

    private ObjectText() {}

    public static String of(Object target) {
        List<String> members = new ArrayList<>();
        for (PropertyFact property : ObjectMembers.of(target.getClass())) {
            members.add(property.name() + "=" + Words.of(ObjectMembers.peek(target, property)));
        }
        return simpleName(target.getClass()) + ":[" + String.join(", ", members) + "]";
    }

    private static String simpleName(Class<?> type) {
        return type.getName().substring(type.getName().lastIndexOf('$') + 1);
    }
}
