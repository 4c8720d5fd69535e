package localapex.runtime.system;

import java.math.BigDecimal;
import java.util.Objects;
import localapex.runtime.exception.ApexException;
import localapex.runtime.text.ApexId;
import localapex.runtime.text.IdMethods;
import localapex.runtime.type.ComparableObject;
import localapex.runtime.type.Types;

/** Equality and order of any two values. */
public final class Comparators {

    private Comparators() {}

    /** {@code ==} between objects: 1 when equal. */
    public static int compareObjects(Object one, Object other) {
        return isEqual(one, other) ? 1 : 0;
    }

    /** Numbers by value, whatever their types; ids also with their texts; everything else by equals. */
    public static boolean isEqual(Object one, Object other) {
        if (one instanceof Number && other instanceof Number) return decimal(one).compareTo(decimal(other)) == 0;
        if (one instanceof ApexId id) return IdMethods.equals(id, other);
        if (other instanceof ApexId id) return IdMethods.equals(id, one);
        return Objects.equals(one, other);
    }

    private static BigDecimal decimal(Object number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    /** The order of {@code List.sort()}: nulls first. */
    @SuppressWarnings({ "unchecked", "rawtypes" })
    public static int order(Object one, Object other) {
        if (one == null || other == null) return one == other ? 0 : one == null ? -1 : 1;
        if (one instanceof ComparableObject comparable) return comparable.compareTo(other);
        if (one instanceof Comparable comparable && other.getClass() == one.getClass()) return comparable.compareTo(
            other
        );
        String type = Types.ofValue(one).name();
        throw ApexException.of("ListException", "One or more of the items in this list is not Comparable: " + type);
    }
}
