package localapex.compiler;

import apex.jorje.semantic.ast.modifier.Annotation;
import apex.jorje.semantic.ast.modifier.AnnotationParameter;
import java.util.List;

/** A method whose answers a component may cache cannot save: Salesforce throws a LimitException when it tries. */
final class CacheableMethods {

    private CacheableMethods() {}

    static void check(CallGraph calls, List<Problem> problems) {
        for (CallGraph.Body body : calls.bodies()) {
            if (!isCacheable(body)) continue;
            CallGraph.Save save = calls.firstSave(body);
            if (save == null) continue;
            problems.add(
                Problem.at(
                    body.file,
                    body.method.getLoc(),
                    "This method is cacheable, so Salesforce lets it save nothing, but it does at " +
                        save.file().getFileName() +
                        ":" +
                        save.place().getLine() +
                        ". Take out cacheable=true, or the save."
                )
            );
        }
    }

    private static boolean isCacheable(CallGraph.Body body) {
        for (Annotation annotation : body.method.getModifiers().getAnnotations()) {
            if (!annotation.getType().getApexName().equalsIgnoreCase("AuraEnabled")) continue;
            AnnotationParameter cacheable = annotation.getParameter("cacheable");
            if (cacheable != null && Boolean.TRUE.equals(cacheable.getBooleanValue())) return true;
        }
        return false;
    }
}
