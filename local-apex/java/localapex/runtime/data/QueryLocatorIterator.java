package localapex.runtime.data;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import localapex.runtime.collection.ApexIterator;

/** {@code Database.QueryLocatorIterator}, over records or over lists of them. */
public final class QueryLocatorIterator implements ApexIterator {

    private final BooleanSupplier hasNext;
    private final Supplier<Object> next;

    QueryLocatorIterator(BooleanSupplier hasNext, Supplier<Object> next) {
        this.hasNext = hasNext;
        this.next = next;
    }

    @Override
    public Boolean hasNext() {
        return hasNext.getAsBoolean();
    }

    @Override
    public Object next() {
        return next.get();
    }
}
