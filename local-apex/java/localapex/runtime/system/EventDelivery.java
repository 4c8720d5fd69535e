package localapex.runtime.system;

/** {@code EventBus.TriggerContext}. */
public final class EventDelivery {

    public Integer retries = TriggerContext.retries();

    public static EventDelivery currentContext() {
        return new EventDelivery();
    }
}
