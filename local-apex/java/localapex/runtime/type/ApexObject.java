package localapex.runtime.type;

/** What every class of a project extends. */
public class ApexObject implements Cloneable {

    /** Another object with the same values, as {@code clone()} of Apex makes it. */
    public final Object shallowCopy() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return ObjectText.of(this);
    }
}
