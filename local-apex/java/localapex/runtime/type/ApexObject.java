package localapex.runtime.type;

/** What every class of a project extends. */
public class ApexObject {

    @Override
    public String toString() {
        return ObjectText.of(this);
    }
}
