package localapex.runtime.collection;

/** {@code Comparator}; classes of a project implement it. */
public interface ApexComparator {
    Integer compare(Object one, Object other);
}
