package localapex.compiler;

import apex.common.base.Result;
import apex.jorje.semantic.ast.modifier.ModifierGroup;
import apex.jorje.semantic.symbol.member.variable.FieldInfo;
import apex.jorje.semantic.symbol.member.variable.FieldTable;
import apex.jorje.semantic.symbol.resolver.SymbolResolver;
import apex.jorje.semantic.symbol.type.TypeInfo;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The fields of a type, and before them such as have the names of something else, for example of objects. */
final class NamedFields implements FieldTable {

    private final FieldTable own;
    private final TypeInfo self;
    private final ModifierGroup modifiers;
    private final Function<String, TypeInfo> types;
    private final Map<String, FieldInfo> made = new HashMap<>();

    /** @param types the type of such a field by its name; null when there is none of that name */
    NamedFields(FieldTable own, TypeInfo self, ModifierGroup modifiers, Function<String, TypeInfo> types) {
        this.own = own;
        this.self = self;
        this.modifiers = modifiers;
        this.types = types;
    }

    @Override
    public FieldInfo get(SymbolResolver symbols, TypeInfo referencing, String name, LookupMode mode) {
        String key = PlatformClasses.lower(name);
        if (made.containsKey(key)) return made.get(key);
        TypeInfo type = types.apply(name);
        if (type == null) return own.get(symbols, referencing, name, mode);
        FieldInfo field = PlatformMembers.field(self, name, modifiers, type);
        made.put(key, field);
        return field;
    }

    @Override
    public Result<Void> add(FieldInfo field) {
        return own.add(field);
    }

    @Override
    public FieldTable resolve() {
        return this;
    }

    @Override
    public boolean isResolved() {
        return true;
    }

    @Override
    public Collection<FieldInfo> all() {
        return own.all();
    }
}
