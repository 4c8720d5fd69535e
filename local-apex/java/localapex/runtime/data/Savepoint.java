package localapex.runtime.data;

/** {@code Savepoint}. */
public record Savepoint(String name, int number) {}
