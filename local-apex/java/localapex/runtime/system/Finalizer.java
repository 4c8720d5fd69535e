package localapex.runtime.system;

/** {@code Finalizer}; classes of a project implement it. */
public interface Finalizer {
    void execute(FinalizerContext context);
}
