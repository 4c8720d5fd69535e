package localapex.runtime.run;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Every executed statement reports here: that is line coverage, and a measure of work. */
public final class Statements {

    private static final List<BitSet> COVERED = new ArrayList<>();
    private static long count;

    private Statements() {}

    /**
     * @param line negative where a block begins: that is all that the compiler notes of a loop which goes round
     * @param unit number of the source file
     */
    public static void executed(Integer line, int unit) {
        if (line > 0) count++;
        COVERED.get(unit).set(Math.abs(line));
    }

    public static void prepare(int units) {
        COVERED.clear();
        for (int i = 0; i < units; i++) COVERED.add(new BitSet());
    }

    public static long count() {
        return count;
    }

    public static BitSet covered(int unit) {
        return COVERED.get(unit);
    }
}
