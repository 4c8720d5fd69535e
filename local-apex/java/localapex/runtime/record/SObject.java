package localapex.runtime.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import localapex.runtime.collection.ApexList;
import localapex.runtime.data.DmlOptions;
import localapex.runtime.data.QueryLocator;
import localapex.runtime.exception.ApexException;
import localapex.runtime.text.ApexId;
import localapex.runtime.text.Words;
import localapex.runtime.type.ApexType;

/**
 * A record in memory. It knows which fields have been set or queried; one that came out of a query says so when Apex
 * reads a field that the query did not ask for.
 */
public class SObject {

    private final String type;
    private final Map<String, Object> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> changed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private DmlOptions options;
    private boolean isQueried;

    public SObject(String type) {
        this.type = type;
    }

    /** {@code new Contact(Id, …)} of an id, as {@code newSObject(id)} makes it. */
    public SObject(String type, ApexId id) {
        this(type);
        setValue(id, "Id");
    }

    public String type() {
        return type;
    }

    /** Set or queried fields and relationships, by name in any case. */
    public Map<String, Object> values() {
        return values;
    }

    /** From here on, reading a field that is not there is an error. */
    public void markQueried() {
        isQueried = true;
    }

    public boolean isQueried() {
        return isQueried;
    }

    /** Fields that Apex has set, in contrast to those that a query filled. */
    public Set<String> changed() {
        return changed;
    }

    /** What {@code setOptions} said, else null. */
    public DmlOptions options() {
        return options;
    }

    public void setOptions(DmlOptions options) {
        this.options = options;
    }

    // --- called by compiled Apex

    public void initializationCompleted() {}

    public void setValue(Object value, String field) {
        values.put(field, value);
        changed.add(field);
    }

    /** {@code contact.LastName} */
    public Object getRegularValue(String field) {
        Object value = values.get(field);
        if (value != null || values.containsKey(field)) return value;
        // every query asks for the id, so it is missing only where a copy was made without
        if (isQueried && !field.equalsIgnoreCase("Id")) throw notQueried(field);
        return Fields.unset(type, field);
    }

    /** {@code contact.Account} */
    public Object getValue(String relationship) {
        if (values.containsKey(relationship)) return values.get(relationship);
        if (isQueried && !Fields.isParentIdEmpty(this, relationship)) throw notQueried(relationship);
        return null;
    }

    /** {@code account.Contacts} */
    public Object getAggregate(String relationship, String childType) {
        Object children = values.get(relationship);
        if (children != null) return children;
        if (isQueried && !values.containsKey(relationship)) throw notQueried(relationship);
        return new ApexList(ApexType.entity(childType), List.of());
    }

    /** {@code for (Contact child : account.Contacts)} */
    public QueryLocator getAggregateForSelect(String relationship, String childType) {
        return new QueryLocator("", (ApexList) getAggregate(relationship, childType));
    }

    private ApexException notQueried(String field) {
        String what = "SObject row was retrieved via SOQL without querying the requested field: ";
        return ApexException.of("SObjectException", what + type + "." + Fields.spelling(type, field));
    }

    public Object get(String field) {
        return values.get(field);
    }

    public SObject copy(boolean keepsId, boolean isDeep, boolean keepsTimestamps) {
        SObject copy = new SObject(type);
        copy.values.putAll(values);
        copy.changed.addAll(values.keySet());
        copy.isQueried = isQueried;
        if (!keepsId) copy.values.remove("Id");
        if (!keepsTimestamps) for (String field : Fields.TIMESTAMPS) copy.values.remove(field);
        if (!isDeep) return copy;
        copy.values.replaceAll((field, value) ->
            value instanceof SObject parent ? parent.copy(true, true, true) : value
        );
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SObject record && record.type.equalsIgnoreCase(type) && record.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        Map<String, Object> printed = new LinkedHashMap<>(values);
        List<String> members = new ArrayList<>();
        printed.forEach((field, value) -> members.add(field + "=" + Words.of(value)));
        return type + ":{" + String.join(", ", members) + "}";
    }
}
