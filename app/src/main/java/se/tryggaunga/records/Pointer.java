package se.tryggaunga.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a table points somebody out.
 *
 * @param number column of the identity number
 * @param names columns that together make the name
 * @param born column of the birth date
 * @param leadsTo column with another scope about the same person
 */
public record Pointer(
        String table,
        @Nullable String number,
        List<String> names,
        @Nullable String born,
        @Nullable String leadsTo) {

    public Pointer {
        names = List.copyOf(names);
    }

    public static Pointer person(String table, String number, List<String> names, String born) {
        return new Pointer(table, number, names, born, null);
    }

    /** Somebody is named, and nothing more is known of them. */
    public static Pointer named(String table, String name) {
        return new Pointer(table, null, List.of(name), null, null);
    }

    public static Pointer leadingOn(String table, String column) {
        return new Pointer(table, null, List.of(), null, column);
    }
}
