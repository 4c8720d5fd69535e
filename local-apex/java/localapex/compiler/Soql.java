package localapex.compiler;

import apex.jorje.data.Identifier;
import apex.jorje.data.soql.FieldIdentifier;
import apex.jorje.semantic.symbol.member.variable.FieldInfo;
import apex.jorje.semantic.symbol.member.variable.FieldTable.LookupMode;
import apex.jorje.semantic.symbol.type.BasicType;
import apex.jorje.semantic.symbol.type.GenericTypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfo;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.Collectors;

/** How queries name things. */
final class Soql {

    private Soql() {}

    /** The parts of {@code Account.Owner.Name}, first to last. */
    static List<Identifier> path(FieldIdentifier field) {
        LinkedList<Identifier> path = new LinkedList<>();
        for (FieldIdentifier part = field; part != null; part = part.entity.orElse(null)) path.addFirst(part.field);
        return path;
    }

    static String text(List<Identifier> path) {
        return path.stream().map(Identifier::getValue).collect(Collectors.joining("."));
    }

    /** The same text for the same field, however it is written. */
    static String key(FieldIdentifier field) {
        return PlatformClasses.lower(text(path(field)));
    }

    /** @return null when the object has no such field or relationship */
    static FieldInfo field(TypeInfo object, Identifier name) {
        return object.fields().get(null, object, PlatformClasses.lower(name.getValue()), LookupMode.INSTANCE_VARIABLE);
    }

    static boolean isParent(FieldInfo field) {
        return field.getType().getBasicType() == BasicType.SOBJECT;
    }

    /** @return the object on the other side of a child relationship, or null */
    static TypeInfo child(TypeInfo object, Identifier relationship) {
        FieldInfo field = field(object, relationship);
        boolean isList = field != null && field.getType() instanceof GenericTypeInfo;
        return isList ? field.getType().getTypeArguments().get(0) : null;
    }
}
