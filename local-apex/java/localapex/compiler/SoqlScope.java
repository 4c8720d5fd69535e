package localapex.compiler;

import apex.jorje.data.Identifier;
import apex.jorje.data.soql.FieldIdentifier;
import apex.jorje.data.soql.FromExpr;
import apex.jorje.data.soql.Query;
import apex.jorje.semantic.symbol.member.variable.FieldInfo;
import apex.jorje.semantic.symbol.type.TypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfos;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the names in one query mean: its object, the aliases of its FROM clause, and the fields that lead on from them. */
final class SoqlScope {

    /** Salesforce allows five relationships in a row. */
    private static final int LONGEST_PATH = 6;

    final TypeInfo object;
    private final Map<String, TypeInfo> names = new HashMap<>();
    private final SoqlContext context;

    /** @param object what the query is FROM */
    SoqlScope(Query query, TypeInfo object, SoqlContext context) {
        this.object = object;
        this.context = context;
        List<FromExpr> from = query.from.exprs;
        List<Identifier> first = Soql.path(from.get(0).table);
        names.put(PlatformClasses.lower(first.get(first.size() - 1).getValue()), object);
        for (FromExpr expression : from) {
            // further entries are relationships of the ones before: FROM Contact c, c.Account a
            TypeInfo type = expression == from.get(0) ? object : parent(expression.table);
            if (type != null) expression.alias.ifPresent(alias -> names.put(key(alias), type));
        }
    }

    private static String key(Identifier name) {
        return PlatformClasses.lower(name.getValue());
    }

    private SoqlScope(SoqlScope other) {
        object = other.object;
        names.putAll(other.names);
        context = other.context.quietly();
    }

    /** The same names, for who looks at a field that is reported elsewhere. */
    SoqlScope quietly() {
        return new SoqlScope(this);
    }

    private TypeInfo parent(FieldIdentifier path) {
        FieldInfo last = resolve(path, true);
        return last == null ? null : fieldsOf(last.getType());
    }

    /** @return the field at the end of the path; null when it is reported, or cannot be known */
    FieldInfo field(FieldIdentifier path) {
        return resolve(path, false);
    }

    private FieldInfo resolve(FieldIdentifier field, boolean isRelationship) {
        List<Identifier> path = Soql.path(field);
        TypeInfo type = object;
        if (path.size() > 1 && names.containsKey(key(path.get(0)))) {
            // an alias, or the object itself; a field or relationship of that name is meant only when there is no alias
            type = names.get(key(path.get(0)));
            path = path.subList(1, path.size());
        }
        if (path.size() > LONGEST_PATH) {
            context.report().accept(path.get(0).getLoc(), "A path has at most five relationships: " + Soql.text(path));
        }
        for (Identifier step : path.subList(0, path.size() - 1)) {
            FieldInfo parent = Soql.field(type, step);
            if (parent == null || !Soql.isParent(parent)) {
                context
                    .report()
                    .accept(
                        step.getLoc(),
                        "Didn't understand relationship '" + step.getValue() + "' in field path. " + on(type)
                    );
                return null;
            }
            type = fieldsOf(parent.getType());
        }
        Identifier last = path.get(path.size() - 1);
        FieldInfo found = Soql.field(type, last);
        if (found == null || Soql.isParent(found) != isRelationship) {
            context
                .report()
                .accept(last.getLoc(), "No such column '" + last.getValue() + "' on entity '" + name(type) + "'.");
            return null;
        }
        return found;
    }

    /** A relationship to several objects has the fields that they share, which Salesforce calls Name. */
    private TypeInfo fieldsOf(TypeInfo parent) {
        return parent == TypeInfos.SOBJECT ? context.sobjects().named("Name") : parent;
    }

    private static String on(TypeInfo type) {
        return "The object is '" + name(type) + "'.";
    }

    static String name(TypeInfo type) {
        return type.getApexName();
    }
}
