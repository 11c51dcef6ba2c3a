package se.tryggaunga.records;

import java.util.List;
import java.util.Map;

/**
 * What a module keeps about people, table by table, column by column. Register extracts, the record
 * of processing and what each page says of purpose and ground are made from it. Sv: behandling.
 */
public interface Holding {

    /** Its short name in messages and tables: "people". */
    String source();

    List<HeldTable> tables();

    /** Lowest first: whom it is about, then what has been said, the log last. */
    int order();

    /** Columns that say whom a scope is about, and those that lead on to another scope. */
    default List<Pointer> pointers() {
        return List.of();
    }

    /** Tables that hold nothing about a young person or a family, and why. */
    default Map<String, Without> without() {
        return Map.of();
    }
}
