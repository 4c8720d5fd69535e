package localapex.runtime.collection;

/** {@code Comparator}; classes of a project implement it. */
public interface ApexComparator {
    Object compare(Object one, Object other);
}
