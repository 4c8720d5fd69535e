package localapex.runtime.system;

import localapex.runtime.text.ApexId;

/** {@code QueueableContext}. */
public interface QueueableContext {
    ApexId getJobId();
}
