package localapex.runtime.system;

/** What a trigger is compiled to. */
public interface TriggerBody {
    void invoke();
}
