package localapex.runtime.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import localapex.runtime.describe.SObjectType;
import localapex.runtime.exception.ApexException;
import localapex.runtime.exception.QueryException;
import localapex.runtime.record.SObject;
import localapex.runtime.system.Comparators;
import localapex.runtime.text.Words;
import localapex.runtime.type.ApexType;

/** {@code List}. The constructors with a name as their last parameter are those of compiled Apex. */
public class ApexList implements ApexIterable {

    private final ApexType type;
    private final Coercion coercion;
    private List<Object> values = new ArrayList<>();
    private boolean isReadOnly;

    public ApexList(String typeName) {
        type = ApexType.of(typeName);
        coercion = new Coercion(type.element());
    }

    /** {@code new Integer[3]}: so many nulls. */
    public ApexList(Integer size, String typeName) {
        this(typeName);
        for (int i = 0; i < size; i++) values.add(null);
    }

    public ApexList(Object source, String typeName) {
        this(typeName);
        values.addAll(coercion.all(Elements.of(source)));
    }

    public ApexList(ApexType element, Collection<?> values) {
        type = ApexType.list(element);
        coercion = new Coercion(element);
        this.values = new ArrayList<>(values);
    }

    public ApexType type() {
        return type;
    }

    public List<Object> values() {
        return values;
    }

    private List<Object> changing() {
        if (isReadOnly) throw ApexException.of("FinalException", "Collection is read-only");
        return values;
    }

    /** Called by compiled enums for the list of their values. */
    public void readonly() {
        isReadOnly = true;
    }

    private int inBounds(Integer index, int size) {
        if (index == null) throw ApexException.of("ListException", "List index must not be null");
        if (index < 0 || index >= size) throw ApexException.of("ListException", "List index out of bounds: " + index);
        return index;
    }

    public Object get(Integer index) {
        return values.get(inBounds(index, values.size()));
    }

    public Object getBytecode(Integer index) {
        return get(index);
    }

    public void set(Integer index, Object value) {
        changing().set(inBounds(index, values.size()), coercion.of(value));
    }

    public void setBytecode(Integer index, Object value) {
        set(index, value);
    }

    public Object add(Object value) {
        changing().add(coercion.of(value));
        return null;
    }

    public void addNoReturn(Object value) {
        add(value);
    }

    public void add(Integer index, Object value) {
        changing().add(inBounds(index, values.size() + 1), coercion.of(value));
    }

    public void addAll(Object source) {
        // a copy first: a list may be added to itself
        changing().addAll(new ArrayList<>(coercion.all(Elements.of(source))));
    }

    public Object remove(Integer index) {
        return changing().remove(inBounds(index, values.size()));
    }

    public void clear() {
        changing().clear();
    }

    public int size() {
        return values.size();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public boolean contains(Object value) {
        return values.contains(coercion.of(value));
    }

    public int indexOf(Object value) {
        return values.indexOf(coercion.of(value));
    }

    /** Nulls first; what cannot be compared is refused. */
    public void sort() {
        changing().sort(Comparators::order);
    }

    public void sort(ApexComparator comparator) {
        changing().sort(comparator::compare);
    }

    @Override
    public ApexIterator iterator() {
        return Elements.iterator(values.iterator());
    }

    public ApexList cloneShallow() {
        return new ApexList(type.element(), values);
    }

    @Override
    public ApexList clone() {
        return cloneShallow();
    }

    /** Of records only: the records are copied, too. */
    public ApexList deepClone() {
        return deepClone(false, false, false);
    }

    public ApexList deepClone(Boolean keepIds, Boolean keepTimestamps, Boolean keepAutonumber) {
        List<Object> copies = new ArrayList<>();
        for (Object value : values) {
            copies.add(value instanceof SObject record ? record.copy(keepIds, true, keepTimestamps) : value);
        }
        return new ApexList(type.element(), copies);
    }

    /** {@code Contact c = [SELECT …]}: exactly one row. */
    public SObject getFirstSObjectBytecode(String typeName) {
        if (values.isEmpty()) throw new QueryException("List has no rows for assignment to SObject");
        if (values.size() > 1) {
            throw new QueryException("List has more than 1 row for assignment to SObject");
        }
        return (SObject) values.get(0);
    }

    public SObjectType getSObjectType() {
        ApexType element = type.element();
        if (element.kind() != ApexType.Kind.ENTITY || element == ApexType.SOBJECT) return null;
        return SObjectType.of(element.entityName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApexList list && list.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "(" + Words.join(values) + ")";
    }
}
