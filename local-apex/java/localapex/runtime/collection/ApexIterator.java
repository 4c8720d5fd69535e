package localapex.runtime.collection;

/** {@code Iterator}; classes of a project implement it, too. */
public interface ApexIterator {
    Boolean hasNext();

    Object next();
}
