package localapex.runtime.system;

import localapex.runtime.text.ApexId;
import localapex.runtime.type.PlatformEnum;

/** {@code FinalizerContext}; tests of a project implement it, too. */
public interface FinalizerContext {
    ApexId getAsyncApexJobId();

    String getRequestId();

    PlatformEnum getResult();

    Exception getException();
}
