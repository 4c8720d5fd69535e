package localapex.runtime.system;

/** {@code Queueable}; classes of a project implement it. */
public interface Queueable {
    void execute(QueueableContext context);
}
