package localapex.compiler;

import apex.jorje.semantic.common.TestAccessEvaluator;
import apex.jorje.semantic.compiler.Namespaces;
import apex.jorje.semantic.symbol.type.SObjectTypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfo;

/** What the org allows that the project is compiled for: everything a project can count on, and person accounts. */
final class OrgAccess extends TestAccessEvaluator {

    OrgAccess() {
        setHasApexGenericType(true);
        // without it, tests are compiled away
        setIsRunningTests(true);
        for (String namespace : PlatformClasses.ALL.namespaces()) {
            addReservedNamespace(Namespaces.create(namespace));
            setAccessibleSystemNamespace(Namespaces.create(namespace));
        }
    }

    @Override
    public boolean isSetupEntityVisibleToType(SObjectTypeInfo object, TypeInfo referencing) {
        return true;
    }

    @Override
    public boolean hasPersonAccountApiAvailable() {
        return true;
    }
}
