package localapex.runtime.load;

import java.util.BitSet;
import java.util.Set;

/**
 * What linking a class knows and finds out.
 *
 * @param projectClasses internal names of all classes of the project
 * @param unit number that executed statements report
 * @param executableLines gets the lines that have a statement
 * @param missing gets what the class uses and nothing stands in for
 */
record Linking(Set<String> projectClasses, int unit, BitSet executableLines, Set<String> missing) {
    boolean isPlatform(String type) {
        return !type.startsWith("java/lang/") && !projectClasses.contains(type) && !type.startsWith("[");
    }
}
