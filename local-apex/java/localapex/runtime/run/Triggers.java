package localapex.runtime.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localapex.runtime.exception.RetryableException;
import localapex.runtime.load.Program;
import localapex.runtime.record.SObject;
import localapex.runtime.system.TriggerBody;
import localapex.runtime.system.TriggerContext;
import localapex.runtime.text.Words;

/** Delivers platform events to the triggers of the project. */
public final class Triggers {

    private static final int MOST_RETRIES = 9;
    private static final String CLASSES = "__sfdc_trigger.";

    private Triggers() {}

    /**
     * Whoever published the events does not learn of what their triggers throw; it is told on standard error, because
     * on the platform it would only be in a debug log.
     */
    static void deliver(List<SObject> events) {
        Map<String, List<SObject>> byType = new LinkedHashMap<>();
        for (SObject event : events) byType.computeIfAbsent(event.type(), type -> new ArrayList<>()).add(event);
        byType.forEach((type, some) -> {
            for (Program.Unit trigger : Execution.current().triggersOn(type)) run(trigger, some);
        });
    }

    private static void run(Program.Unit trigger, List<SObject> events) {
        for (int retries = 0; ; retries++) {
            OwnSavepoint savepoint = OwnSavepoint.set();
            TriggerContext.Delivery delivery = new TriggerContext.Delivery(events, retries);
            try {
                TriggerContext.during(delivery, () -> body(trigger).invoke());
                return;
            } catch (RetryableException again) {
                savepoint.rollback();
                if (retries < MOST_RETRIES) continue;
                tell(trigger, again);
            } catch (RuntimeException thrown) {
                savepoint.rollback();
                tell(trigger, thrown);
            }
            return;
        }
    }

    private static void tell(Program.Unit trigger, RuntimeException thrown) {
        System.err.println("Trigger " + trigger.name() + " failed: " + Words.of(thrown));
        for (String line : ApexStack.of(thrown)) System.err.println("    " + line);
    }

    private static TriggerBody body(Program.Unit trigger) {
        try {
            Class<?> type = Class.forName(CLASSES + trigger.name(), true, Execution.current().loader());
            return (TriggerBody) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
