package localapex.runtime.type;

/** {@code Comparable}; classes of a project implement it. */
public interface ComparableObject {
    Integer compareTo(Object other);
}
