package localapex.runtime.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import localapex.runtime.collection.ApexList;
import localapex.runtime.collection.ApexSet;
import localapex.runtime.exception.ApexException;
import localapex.runtime.type.ApexType;

/**
 * Methods of {@code String}, of the text first. Where a length or position is out of range, the platform answers with
 * what there is; see the pages of class String in the Apex Reference Guide.
 */
public final class StringMethods {

    private StringMethods() {}

    // --- made of other values

    public static String valueOf(Object value) {
        return value == null ? null : Words.of(value);
    }

    public static String valueOfId(ApexId id) {
        return id == null ? null : id.toString();
    }

    public static String append(String one, String two) {
        return one + two;
    }

    public static String join(Object values, String separator) {
        Iterable<?> parts = values instanceof ApexSet set ? set.values() : ((ApexList) values).values();
        List<String> texts = new ArrayList<>();
        for (Object part : parts) texts.add(part == null ? "" : Words.of(part));
        return String.join(Arguments.given(separator), texts);
    }

    public static String format(String pattern, ApexList values) {
        return MessageText.format(Arguments.given(pattern), values.values());
    }

    public static String fromCharArray(ApexList characters) {
        StringBuilder text = new StringBuilder();
        for (Object character : characters.values()) text.append((char) (int) (Integer) character);
        return text.toString();
    }

    // --- questions

    public static int length(String text) {
        return text.length();
    }

    public static boolean isBlank(String text) {
        return text == null || text.chars().allMatch(Character::isWhitespace);
    }

    public static boolean isNotBlank(String text) {
        return !isBlank(text);
    }

    public static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }

    public static boolean isNotEmpty(String text) {
        return !isEmpty(text);
    }

    public static boolean contains(String text, String part) {
        return text.contains(Arguments.given(part));
    }

    public static boolean containsIgnoreCase(String text, String part) {
        return lower(text).contains(lower(Arguments.given(part)));
    }

    public static boolean containsAny(String text, String characters) {
        return text.chars().anyMatch(c -> characters.indexOf(c) >= 0);
    }

    public static boolean containsNone(String text, String characters) {
        return !containsAny(text, characters);
    }

    public static boolean containsOnly(String text, String characters) {
        return text.chars().allMatch(c -> characters.indexOf(c) >= 0);
    }

    public static boolean containsWhitespace(String text) {
        return text.chars().anyMatch(Character::isWhitespace);
    }

    public static boolean startsWith(String text, String start) {
        return text.startsWith(Arguments.given(start));
    }

    public static boolean startsWithIgnoreCase(String text, String start) {
        return lower(text).startsWith(lower(Arguments.given(start)));
    }

    public static boolean endsWith(String text, String end) {
        return text.endsWith(Arguments.given(end));
    }

    public static boolean endsWithIgnoreCase(String text, String end) {
        return lower(text).endsWith(lower(Arguments.given(end)));
    }

    public static boolean equals(String text, Object other) {
        if (other instanceof ApexId id) return id.equals(ApexId.find(text));
        return text.equals(other);
    }

    public static boolean equalsIgnoreCase(String text, String other) {
        return text.equalsIgnoreCase(other);
    }

    public static int compareTo(String text, String other) {
        return text.compareTo(Arguments.given(other));
    }

    public static int hashCode(String text) {
        return text.hashCode();
    }

    public static boolean isAlpha(String text) {
        return isAll(text, Character::isLetter);
    }

    public static boolean isAlphanumeric(String text) {
        return isAll(text, Character::isLetterOrDigit);
    }

    public static boolean isNumeric(String text) {
        return isAll(text, Character::isDigit);
    }

    public static boolean isAllLowerCase(String text) {
        return isAll(text, Character::isLowerCase);
    }

    public static boolean isAllUpperCase(String text) {
        return isAll(text, Character::isUpperCase);
    }

    public static boolean isWhitespace(String text) {
        return text.chars().allMatch(Character::isWhitespace);
    }

    private static boolean isAll(String text, IntPredicate kind) {
        return !text.isEmpty() && text.chars().allMatch(kind);
    }

    public static int indexOf(String text, String part) {
        return text.indexOf(Arguments.given(part));
    }

    public static int indexOf(String text, String part, Integer start) {
        return text.indexOf(Arguments.given(part), start);
    }

    public static int indexOfIgnoreCase(String text, String part) {
        return lower(text).indexOf(lower(part));
    }

    public static int lastIndexOf(String text, String part) {
        return text.lastIndexOf(Arguments.given(part));
    }

    public static int lastIndexOf(String text, String part, Integer end) {
        return text.lastIndexOf(Arguments.given(part), end);
    }

    public static int countMatches(String text, String part) {
        if (part == null || part.isEmpty()) return 0;
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) count++;
        return count;
    }

    public static int charAt(String text, Integer index) {
        if (index < 0 || index >= text.length()) throw outOfBounds(index);
        return text.codePointAt(index);
    }

    public static int codePointAt(String text, Integer index) {
        return charAt(text, index);
    }

    public static ApexList getChars(String text) {
        return new ApexList(ApexType.of("java/lang/Integer"), text.chars().boxed().toList());
    }

    public static int getLevenshteinDistance(String text, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) row[j] = j;
        for (int i = 1; i <= text.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (text.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    // --- parts

    public static String left(String text, Integer length) {
        if (length < 0) return "";
        return text.length() <= length ? text : text.substring(0, length);
    }

    public static String right(String text, Integer length) {
        if (length < 0) return "";
        return text.length() <= length ? text : text.substring(text.length() - length);
    }

    public static String mid(String text, Integer start, Integer length) {
        if (length < 0 || start > text.length()) return "";
        int from = Math.max(start, 0);
        return text.length() - from <= length ? text.substring(from) : text.substring(from, from + length);
    }

    public static String substring(String text, Integer start) {
        if (start < 0 || start > text.length()) throw outOfBounds(start);
        return text.substring(start);
    }

    public static String substring(String text, Integer start, Integer end) {
        if (start < 0 || start > end) throw outOfBounds(start);
        if (end > text.length()) throw outOfBounds(end);
        return text.substring(start, end);
    }

    private static ApexException outOfBounds(int index) {
        return ApexException.of("StringException", "Index out of bounds: " + index);
    }

    public static String substringAfter(String text, String separator) {
        int at = text.indexOf(separator);
        return at < 0 ? "" : text.substring(at + separator.length());
    }

    public static String substringAfterLast(String text, String separator) {
        int at = text.lastIndexOf(separator);
        return at < 0 || separator.isEmpty() ? "" : text.substring(at + separator.length());
    }

    public static String substringBefore(String text, String separator) {
        int at = text.indexOf(separator);
        return at < 0 ? text : text.substring(0, at);
    }

    public static String substringBeforeLast(String text, String separator) {
        int at = separator.isEmpty() ? -1 : text.lastIndexOf(separator);
        return at < 0 ? text : text.substring(0, at);
    }

    public static String substringBetween(String text, String both) {
        return substringBetween(text, both, both);
    }

    public static String substringBetween(String text, String open, String close) {
        int start = text.indexOf(open);
        int end = start < 0 ? -1 : text.indexOf(close, start + open.length());
        return end < 0 ? null : text.substring(start + open.length(), end);
    }

    public static ApexList split(String text, String expression) {
        return list(regex(expression).split(text));
    }

    public static ApexList split(String text, String expression, Integer limit) {
        return list(regex(expression).split(text, limit));
    }

    private static ApexList list(String[] parts) {
        return new ApexList(ApexType.STRING, List.of(parts));
    }

    private static Pattern regex(String expression) {
        try {
            return Pattern.compile(Arguments.given(expression));
        } catch (PatternSyntaxException wrong) {
            throw ApexException.of("StringException", "Invalid regex: " + wrong.getMessage());
        }
    }

    // --- changed

    public static String toLowerCase(String text) {
        return lower(text);
    }

    public static String toUpperCase(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    public static String toLowerCase(String text, String locale) {
        return text.toLowerCase(Locale.forLanguageTag(locale.replace('_', '-')));
    }

    public static String toUpperCase(String text, String locale) {
        return text.toUpperCase(Locale.forLanguageTag(locale.replace('_', '-')));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Takes away control characters and spaces up to U+0020, no others. */
    public static String trim(String text) {
        return text.trim();
    }

    public static String normalizeSpace(String text) {
        return text.trim().replaceAll("\\s+", " ");
    }

    public static String deleteWhitespace(String text) {
        return text.replaceAll("\\s", "");
    }

    public static String replace(String text, String part, String replacement) {
        return text.replace(Arguments.given(part), Arguments.given(replacement));
    }

    public static String replaceAll(String text, String expression, String replacement) {
        return regex(expression).matcher(text).replaceAll(Arguments.given(replacement));
    }

    public static String replaceFirst(String text, String expression, String replacement) {
        return regex(expression).matcher(text).replaceFirst(Arguments.given(replacement));
    }

    public static String remove(String text, String part) {
        return part == null || part.isEmpty() ? text : text.replace(part, "");
    }

    public static String removeStart(String text, String part) {
        return text.startsWith(part) ? text.substring(part.length()) : text;
    }

    public static String removeEnd(String text, String part) {
        return text.endsWith(part) ? text.substring(0, text.length() - part.length()) : text;
    }

    public static String removeStartIgnoreCase(String text, String part) {
        return lower(text).startsWith(lower(part)) ? text.substring(part.length()) : text;
    }

    public static String removeEndIgnoreCase(String text, String part) {
        return lower(text).endsWith(lower(part)) ? text.substring(0, text.length() - part.length()) : text;
    }

    public static String repeat(String text, Integer times) {
        return times <= 0 ? "" : text.repeat(times);
    }

    public static String repeat(String text, String separator, Integer times) {
        return String.join(separator, Collections.nCopies(Math.max(times, 0), text));
    }

    public static String reverse(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    public static String capitalize(String text) {
        return text.isEmpty() ? text : Character.toTitleCase(text.charAt(0)) + text.substring(1);
    }

    public static String uncapitalize(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    public static String swapCase(String text) {
        StringBuilder swapped = new StringBuilder();
        for (char c : text.toCharArray()) {
            swapped.append(Character.isLowerCase(c) ? Character.toUpperCase(c) : Character.toLowerCase(c));
        }
        return swapped.toString();
    }

    public static String leftPad(String text, Integer length) {
        return leftPad(text, length, " ");
    }

    public static String leftPad(String text, Integer length, String padding) {
        return padding(length - text.length(), padding) + text;
    }

    public static String rightPad(String text, Integer length) {
        return rightPad(text, length, " ");
    }

    public static String rightPad(String text, Integer length, String padding) {
        return text + padding(length - text.length(), padding);
    }

    private static String padding(int length, String padding) {
        if (length <= 0 || padding.isEmpty()) return "";
        return padding.repeat(length / padding.length() + 1).substring(0, length);
    }

    public static String abbreviate(String text, Integer length) {
        if (length < 4) throw ApexException.of("IllegalArgumentException", "Minimum abbreviation width is 4");
        return text.length() <= length ? text : text.substring(0, length - 3) + "...";
    }

    public static String difference(String text, String other) {
        int at = 0;
        while (at < text.length() && at < other.length() && text.charAt(at) == other.charAt(at)) at++;
        return other.substring(at);
    }

    // --- escaped

    public static String escapeSingleQuotes(String text) {
        return text.replace("\\", "\\\\").replace("'", "\\'");
    }

    public static String escapeHtml4(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    public static String escapeXml(String text) {
        return escapeHtml4(text).replace("'", "&apos;");
    }

    public static String stripHtmlTags(String text) {
        return text.replaceAll("<[^>]*>", "");
    }
}
