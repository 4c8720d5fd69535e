package localapex.compiler;

import apex.jorje.data.Location;

/** Gets what is wrong in a query, and where. */
@FunctionalInterface
interface SoqlReport {
    void accept(Location place, String message);
}
