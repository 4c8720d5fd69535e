package localapex.compiler;

import apex.common.base.Initializers;
import apex.jorje.semantic.ast.modifier.ModifierGroups;
import apex.jorje.semantic.compiler.Namespaces;
import apex.jorje.semantic.symbol.member.method.MethodTable;
import apex.jorje.semantic.symbol.type.AbstractTypeInfo;
import apex.jorje.semantic.symbol.type.InternalTypeInfos;
import apex.jorje.semantic.symbol.type.StandardTypeInfoImpl;
import apex.jorje.semantic.symbol.type.TypeInfo;

/** What every exception class of a project extends: {@code Exception} with its four constructors. */
final class BaseException {

    private BaseException() {}

    static TypeInfo make(PlatformTypes platform) {
        PlatformMembers members = new PlatformMembers(PlatformClasses.ALL.type("System.Exception"), platform);
        AbstractTypeInfo.Builder<?, ?> builder = StandardTypeInfoImpl.builder();
        builder.setApexName("System.ApexBaseException").setBytecodeName("System/ApexBaseException");
        builder.setNamespace(Namespaces.SYSTEM);
        builder.setModifiers(ModifierGroups.GLOBAL_VIRTUAL);
        builder.setParents(InternalTypeInfos.APEX_EXCEPTION.parents());
        builder.setMethods(Initializers.<MethodTable, TypeInfo>memoize(members::baseExceptionMethods));
        return builder.buildResolved();
    }
}
