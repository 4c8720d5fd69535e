package localapex.compiler;

import apex.common.base.Result;
import apex.jorje.semantic.ast.modifier.ModifierGroups;
import apex.jorje.semantic.symbol.member.variable.FieldInfo;
import apex.jorje.semantic.symbol.member.variable.FieldTable;
import apex.jorje.semantic.symbol.resolver.SymbolResolver;
import apex.jorje.semantic.symbol.type.TypeInfo;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** {@code Schema.SObjectType.Contact}: every object of the org is a static field there. */
final class DescribedObjects implements FieldTable {

    private final FieldTable own;
    private final TypeInfo self;
    private final PlatformTypes types;
    private final Map<String, FieldInfo> objects = new HashMap<>();

    DescribedObjects(FieldTable own, TypeInfo self, PlatformTypes types) {
        this.own = own;
        this.self = self;
        this.types = types;
    }

    @Override
    public FieldInfo get(SymbolResolver symbols, TypeInfo referencing, String name, LookupMode mode) {
        FieldInfo field = own.get(symbols, referencing, name, mode);
        if (field != null || types.sobject(name) == null) return field;
        return objects.computeIfAbsent(PlatformClasses.lower(name), key ->
            PlatformMembers.field(self, name, ModifierGroups.GLOBAL_STATIC, types.named("Schema.DescribeSObjectResult"))
        );
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
