package se.tryggaunga.organisation.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.tryggaunga.organisation.register.RegisterRow.Problem;

/** School units as a table with a heading; the columns may stand in any order. */
final class UnitTable {

    private static final List<String> CODE = List.of("school_unit_code", "skolenhetskod", "code");
    private static final List<String> NAME = List.of("name", "skolenhetsnamn", "namn");
    private static final List<String> LATITUDE = List.of("wgs84_lat", "latitud");
    private static final List<String> LONGITUDE = List.of("wgs84_lon", "wgs84_long", "longitud");
    private static final List<String> MUNICIPALITY =
            List.of("derived_municipality_code", "geographicalareacode", "kommunkod");
    private static final List<String> ABROAD = List.of("abroad", "abroadschool");

    private final Map<String, Integer> columns = new HashMap<>();

    private UnitTable(List<String> heading) {
        for (int i = 0; i < heading.size(); i++) {
            columns.put(heading.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
    }

    static List<RegisterRow> read(String text, int mostRows) {
        var lines = Csv.read(text, mostRows + 1); // and the heading
        var table = new UnitTable(lines.getFirst().fields());
        if (!table.has(CODE) || !table.has(NAME)) {
            throw new RegisterRefused("heading");
        }
        var rows = new ArrayList<RegisterRow>();
        for (var line : lines.subList(1, lines.size())) {
            rows.add(table.row(line));
        }
        return rows;
    }

    private RegisterRow row(Csv.Line line) {
        if (line.isUnclosed()) {
            return RegisterRow.broken(line.number(), Problem.of("quote", ""));
        }
        if (line.fields().size() != columns.size()) {
            return RegisterRow.broken(
                    line.number(), Problem.of("columns", String.valueOf(line.fields().size())));
        }
        return RowCheck.row(
                new RowCheck.Written(
                        line.number(),
                        field(line, CODE),
                        field(line, NAME),
                        field(line, LATITUDE),
                        field(line, LONGITUDE),
                        field(line, MUNICIPALITY),
                        field(line, ABROAD).equalsIgnoreCase("true"),
                        List.of(),
                        null));
    }

    private boolean has(List<String> names) {
        return names.stream().anyMatch(columns::containsKey);
    }

    private String field(Csv.Line line, List<String> names) {
        for (var name : names) {
            var column = columns.get(name);
            if (column != null) {
                return line.fields().get(column).strip();
            }
        }
        return "";
    }
}
