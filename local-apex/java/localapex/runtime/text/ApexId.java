package localapex.runtime.text;

import localapex.runtime.exception.ApexException;

/** {@code Id}: always its 18 characters, so that 15 and 18 characters of the same record are equal. */
public final class ApexId implements Comparable<ApexId> {

    private static final int SHORT = 15;
    private static final int LONG = 18;
    private static final String CHECK = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

    private final String text;

    private ApexId(String text) {
        this.text = text;
    }

    /** @throws ApexException a StringException when the text is no id */
    public static ApexId of(String text) {
        ApexId id = find(text);
        if (id == null) throw ApexException.of("StringException", "Invalid id: " + text);
        return id;
    }

    /** @return null when the text is no id */
    public static ApexId find(String text) {
        String id = text.strip();
        if (id.length() != SHORT && id.length() != LONG) return null;
        for (int i = 0; i < id.length(); i++) if (!isIdCharacter(id.charAt(i))) return null;
        String first = id.substring(0, SHORT);
        return new ApexId(first + check(first));
    }

    private static boolean isIdCharacter(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    // one character for each five: which of them are capital letters
    private static String check(String id) {
        StringBuilder suffix = new StringBuilder();
        for (int group = 0; group < SHORT; group += 5) {
            int bits = 0;
            for (int i = 0; i < 5; i++) if (Character.isUpperCase(id.charAt(group + i))) bits |= 1 << i;
            suffix.append(CHECK.charAt(bits));
        }
        return suffix.toString();
    }

    public String keyPrefix() {
        return text.substring(0, 3);
    }

    public String to15() {
        return text.substring(0, SHORT);
    }

    @Override
    public int compareTo(ApexId other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApexId id && id.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
