package localapex.runtime.describe;

import java.util.Locale;

/** {@code Schema.SObjectField}: {@code Contact.LastName}. */
public final class SObjectField {

    private final String object;
    private final String name;

    private SObjectField(String object, String name) {
        this.object = object;
        this.name = name;
    }

    /** @param name with or without the mark that compiled Apex puts before it */
    public static SObjectField of(String name, String object) {
        return new SObjectField(object, name.replaceFirst("^_static_", ""));
    }

    public String object() {
        return object;
    }

    public String name() {
        return name;
    }

    public FieldDescription getDescribe() {
        return FieldDescription.of(this);
    }

    /** The option only says when the platform loads parts of it. */
    public FieldDescription getDescribe(Object option) {
        return getDescribe();
    }

    @Override
    public boolean equals(Object other) {
        return (
            other instanceof SObjectField field &&
            field.object.equalsIgnoreCase(object) &&
            field.name.equalsIgnoreCase(name)
        );
    }

    @Override
    public int hashCode() {
        return name.toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
