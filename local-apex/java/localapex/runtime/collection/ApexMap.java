package localapex.runtime.collection;

import java.util.LinkedHashMap;
import java.util.Map;
import localapex.runtime.exception.ApexException;
import localapex.runtime.record.SObject;
import localapex.runtime.text.Words;
import localapex.runtime.type.ApexType;

/** {@code Map}. The constructors with a name as their last parameter are those of compiled Apex. */
public class ApexMap {

    private final ApexType type;
    private final Coercion keys;
    private final Coercion elements;
    private final Map<Object, Object> values = new LinkedHashMap<>();

    public ApexMap(String typeName) {
        this(ApexType.of(typeName));
    }

    private ApexMap(ApexType type) {
        this.type = type;
        keys = new Coercion(type.element());
        elements = new Coercion(type.arguments().get(1));
    }

    /** The compiler tells how many entries a literal has. */
    public ApexMap(Integer expected, String typeName) {
        this(typeName);
    }

    public ApexMap(ApexMap source, String typeName) {
        this(typeName);
        putAll(source);
    }

    /** Of records, by their id. */
    public ApexMap(ApexList records, String typeName) {
        this(typeName);
        putAll(records);
    }

    public ApexMap(ApexType key, ApexType value, Map<?, ?> values) {
        this(ApexType.map(key, value));
        this.values.putAll(values);
    }

    public ApexType type() {
        return type;
    }

    public Map<Object, Object> entries() {
        return values;
    }

    public Object put(Object key, Object value) {
        return values.put(keys.of(key), elements.of(value));
    }

    public Object putBytecode(Object key, Object value) {
        return values.put(keys.of(key), elements.of(value));
    }

    public void putAll(Object source) {
        if (source instanceof ApexMap map) {
            map.values.forEach(this::put);
            return;
        }
        for (Object element : Elements.of(source)) {
            Object id = ((SObject) element).get("Id");
            if (id == null) throw ApexException.of("ListException", "Row with null Id at index: " + values.size());
            put(id, element);
        }
    }

    public Object get(Object key) {
        return values.get(keys.of(key));
    }

    public Object getBytecode(Object key) {
        return values.get(keys.of(key));
    }

    public boolean containsKey(Object key) {
        return values.containsKey(keys.of(key));
    }

    public Object remove(Object key) {
        return values.remove(keys.of(key));
    }

    public ApexSet keySet() {
        return new ApexSet(type.element(), values.keySet());
    }

    public ApexList values() {
        return new ApexList(type.arguments().get(1), values.values());
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
    public ApexMap clone() {
        return new ApexMap(type.element(), type.arguments().get(1), values);
    }

    public ApexMap cloneShallow() {
        return clone();
    }

    /** Of records only: the records are copied, too. */
    public ApexMap deepClone() {
        ApexMap copy = clone();
        copy.values.replaceAll((key, value) -> value instanceof SObject record ? record.copy(true, true, true) : value);
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApexMap map && map.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (Map.Entry<Object, Object> entry : values.entrySet()) {
            if (text.length() > 1) text.append(", ");
            text.append(Words.of(entry.getKey())).append('=').append(Words.of(entry.getValue()));
        }
        return text.append('}').toString();
    }
}
