package se.tryggaunga.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * How one table's rows of the told year become those of a copied year: ids by a hash of the old id
 * and the year, so that what referred to each other still does; those who did it by their twins.
 */
record CopiedTable(String name, List<Column> columns) {

    /** Who did it, or for whom: an assignment or an inbox. */
    private static final Set<String> STAFF =
            Set.of(
                    "assignment_id",
                    "written_by",
                    "reader",
                    "given_by",
                    "revoked_by",
                    "assignee",
                    "asked_by",
                    "told_by",
                    "keeper",
                    "inbox_id");

    /** The municipality's own, the same for every year. */
    private static final Set<String> COMMON = Set.of("unit_id", "reception_id");

    private static final Set<String> TEXTS = Set.of("path", "reference");

    record Column(String name, String type, boolean counted) {}

    static CopiedTable of(Connection connection, String name) throws SQLException {
        var columns =
                Database.ask(
                        connection,
                        """
                        select attname, format_type(atttypid, null), attidentity <> ''
                          from pg_attribute
                         where attrelid = '%s'::regclass and attnum > 0 and not attisdropped
                           and attgenerated = '' and attname <> 'transaction'
                         order by attnum
                        """
                                .formatted(name),
                        row -> new Column(row.getString(1), row.getString(2), row.getBoolean(3)));
        return new CopiedTable(name, columns);
    }

    /**
     * @param years how many there are to be, the told one among them
     */
    String insert(int years) {
        var names = String.join(", ", columns.stream().map(Column::name).toList());
        var values = String.join(",\n       ", columns.stream().map(this::copied).toList());
        return """
        insert into %1$s (%2$s) overriding system value
        select %3$s
          from %1$s t cross join generate_series(1, %4$d) y
        """
                .formatted(name, names, values, years - 1);
    }

    /** Afterwards the next row that the application adds gets a number of its own. */
    List<String> restarts() {
        return columns.stream()
                .filter(Column::counted)
                .map(column ->
                        "select setval(pg_get_serial_sequence('%1$s', '%2$s'), max(%2$s)) from %1$s"
                                .formatted(name, column.name()))
                .toList();
    }

    private String copied(Column column) {
        var value = "t." + column.name();
        if (column.counted()) {
            return value + " + y * (select max(" + column.name() + ") from " + name + ")";
        }
        if (column.name().equals("after_answer")) {
            return value + " + y * (select answers from benchmark.stride)";
        }
        if (column.name().equals("person_id")) {
            return "(select w.person from benchmark.twin w where w.old = t.assignment_id and w.year = y)";
        }
        if (COMMON.contains(column.name())) {
            return value;
        }
        if (STAFF.contains(column.name()) && column.type().equals("uuid")) {
            return "(select w.new from benchmark.twin w where w.old = %s and w.year = y)"
                    .formatted(value);
        }
        return moved(column, value);
    }

    private static String moved(Column column, String value) {
        if (TEXTS.contains(column.name())) {
            return "benchmark.moved(" + value + ", y)";
        }
        if (column.name().equals("number") && column.type().equals("text")) {
            return "coalesce((select n.new from benchmark.number n where n.old = %1$s and n.year = y), %1$s)"
                    .formatted(value);
        }
        return switch (column.type()) {
            case "uuid" -> hash(value);
            case "uuid[]" ->
                    "array(select %s from unnest(%s) with ordinality u (id, nr) order by nr)"
                            .formatted(hash("u.id"), value);
            default ->
                    column.name().equals("participant")
                            ? "case when %1$s like '%%-%%' then %2$s::text else %1$s end"
                                    .formatted(value, hash(value))
                            : value;
        };
    }

    private static String hash(String id) {
        return "md5(" + id + " || ':' || y)::uuid";
    }
}
