package localapex.compiler;

import apex.jorje.semantic.common.TestSObjectTypeInfos;
import apex.jorje.semantic.common.TestSymbolProvider;
import apex.jorje.semantic.compiler.Namespace;
import apex.jorje.semantic.compiler.Namespaces;
import apex.jorje.semantic.symbol.resolver.SymbolResolver;
import apex.jorje.semantic.symbol.type.TypeInfo;

/** Answers the compiler's questions for everything that is not Apex of the project. */
final class ProjectSymbols extends TestSymbolProvider {

    private final ProjectSchema schema;
    private final SObjectTypes sobjects;
    private final PlatformTypes platform;
    private final TypeInfo baseException;

    ProjectSymbols(ProjectSchema schema) {
        this.schema = schema;
        this.sobjects = new SObjectTypes(schema);
        this.platform = sobjects.platform();
        this.baseException = BaseException.make(platform);
    }

    SObjectTypes sobjects() {
        return sobjects;
    }

    /** @param name a bytecode name in lower case, for example {@code system/assert} or {@code com/salesforce/api/…} */
    @Override
    public TypeInfo find(SymbolResolver symbols, TypeInfo referencing, String name) {
        if (name.equals("system/apexbaseexception")) return baseException;
        if (name.endsWith("system/label")) return symbols.getLabelTypeInfo(Namespaces.EMPTY);
        TypeInfo type = platformType(name);
        return type == null ? super.find(symbols, referencing, name) : type;
    }

    private TypeInfo platformType(String name) {
        if (name.contains("apexbase")) return null;
        String apexName = CompilerTypes.apexNameOf(name);
        if (apexName != null) return platform.named(apexName);
        boolean isException = name.startsWith(CompilerTypes.EXCEPTIONS);
        if (isException) apexName = "system." + name.substring(CompilerTypes.EXCEPTIONS.length());
        else if (name.startsWith("com/")) return null;
        else apexName = name.replace('/', '.').replace('$', '.');
        Class<?> type = PlatformClasses.ALL.type(apexName);
        if (type == null) return null;
        if (isException && !PlatformType.isException(type)) return null;
        // the compiler asks for the inner class A$B also where A.B is a class of namespace A
        if (name.contains("$") && type.getEnclosingClass() == null) return null;
        return platform.of(type);
    }

    @Override
    public TypeInfo getSObjectType(TypeInfo referencing, String name) {
        return sobjects.named(name);
    }

    @Override
    public TypeInfo getAggregateResultType(TypeInfo referencing) {
        return TestSObjectTypeInfos.AGGREGATE_RESULT;
    }

    @Override
    public boolean hasLabelField(TypeInfo referencing, Namespace namespace, String name) {
        return schema.hasLabel(name);
    }

    @Override
    public String getPageReference(TypeInfo referencing, String name) {
        return schema.page(name);
    }
}
