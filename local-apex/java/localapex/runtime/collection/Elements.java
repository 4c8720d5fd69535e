package localapex.runtime.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import localapex.runtime.exception.ApexException;

/** What lists and sets have in common: being made of one another, and being gone through. */
final class Elements {

    private Elements() {}

    /** Elements of a list, a set or any {@code Iterable}. */
    static Collection<Object> of(Object source) {
        if (source instanceof ApexList list) return list.values();
        if (source instanceof ApexSet set) return set.values();
        if (source instanceof ApexIterable iterable) {
            List<Object> all = new ArrayList<>();
            ApexIterator iterator = iterable.iterator();
            while (iterator.hasNext()) all.add(iterator.next());
            return all;
        }
        throw new NullPointerException();
    }

    static ApexIterator iterator(Iterator<Object> values) {
        return new ApexIterator() {
            @Override
            public Boolean hasNext() {
                return values.hasNext();
            }

            @Override
            public Object next() {
                if (!values.hasNext()) throw ApexException.of(
                    "NoSuchElementException",
                    "Iterator has no more elements"
                );
                try {
                    return values.next();
                } catch (ConcurrentModificationException changed) {
                    throw ApexException.of("FinalException", "Cannot modify a collection while it is being iterated.");
                }
            }
        };
    }
}
