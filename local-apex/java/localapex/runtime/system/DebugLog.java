package localapex.runtime.system;

import localapex.runtime.text.Words;

/** {@code System.debug}: lines on standard error, when somebody asked for them. */
final class DebugLog {

    private static final boolean IS_WANTED = Boolean.getBoolean("localapex.debug");

    private DebugLog() {}

    static void write(String level, Object message) {
        if (IS_WANTED) System.err.println("USER_DEBUG|" + level + "|" + Words.of(message));
    }
}
