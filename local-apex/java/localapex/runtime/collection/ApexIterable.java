package localapex.runtime.collection;

/** {@code Iterable}; classes of a project implement it, too. */
public interface ApexIterable {
    ApexIterator iterator();
}
