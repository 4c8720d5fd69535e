package localapex.runtime.collection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import localapex.runtime.text.Words;
import localapex.runtime.type.ApexType;

/** {@code Set}. The constructors with a name as their last parameter are those of compiled Apex. */
public class ApexSet implements ApexIterable {

    private final ApexType type;
    private final Coercion coercion;
    private final Set<Object> values = new LinkedHashSet<>();

    public ApexSet(String typeName) {
        type = ApexType.of(typeName);
        coercion = new Coercion(type.element());
    }

    /** The compiler tells how many elements a literal has. */
    public ApexSet(Integer expected, String typeName) {
        this(typeName);
    }

    public ApexSet(Object source, String typeName) {
        this(typeName);
        values.addAll(coercion.all(Elements.of(source)));
    }

    public ApexSet(ApexType element, Collection<?> values) {
        type = ApexType.set(element);
        coercion = new Coercion(element);
        this.values.addAll(values);
    }

    public ApexType type() {
        return type;
    }

    public Set<Object> values() {
        return values;
    }

    public boolean add(Object value) {
        return values.add(coercion.of(value));
    }

    public void addNoReturn(Object value) {
        values.add(coercion.of(value));
    }

    public boolean addAll(Object source) {
        return values.addAll(coercion.all(Elements.of(source)));
    }

    public boolean contains(Object value) {
        return values.contains(coercion.of(value));
    }

    public boolean containsAll(Object source) {
        return values.containsAll(coercion.all(Elements.of(source)));
    }

    public boolean remove(Object value) {
        return values.remove(coercion.of(value));
    }

    public boolean removeAll(Object source) {
        return values.removeAll(coercion.all(Elements.of(source)));
    }

    public boolean retainAll(Object source) {
        return values.retainAll(coercion.all(Elements.of(source)));
    }

    public void clear() {
        values.clear();
    }

    public int size() {
        return values.size();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public ApexIterator iterator() {
        return Elements.iterator(values.iterator());
    }

    public ApexSet cloneShallow() {
        return new ApexSet(type.element(), values);
    }

    @Override
    public ApexSet clone() {
        return cloneShallow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApexSet set && set.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "{" + Words.join(values) + "}";
    }
}
