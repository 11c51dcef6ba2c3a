package se.tryggaunga.organisation.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.organisation.register.RegisterRow.Organiser;
import se.tryggaunga.organisation.register.RegisterRow.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** School units as the register's own interface answers, one a line. */
final class UnitLines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private UnitLines() {}

    /** Reads no further than to the first row too many. */
    static List<RegisterRow> read(String text, int mostRows) {
        var rows = new ArrayList<RegisterRow>();
        int number = 0;
        var lines = text.lines().iterator();
        while (lines.hasNext() && rows.size() <= mostRows) {
            var line = lines.next();
            number++;
            if (!line.isBlank()) {
                rows.add(row(number, line));
            }
        }
        return rows;
    }

    private static RegisterRow row(int number, String line) {
        try {
            var unit = JSON.readTree(line);
            return unit.isObject()
                    ? row(number, unit)
                    : RegisterRow.broken(number, Problem.of("json", ""));
        } catch (JacksonException broken) {
            return RegisterRow.broken(number, Problem.of("json", ""));
        }
    }

    private static RegisterRow row(int number, JsonNode unit) {
        return RowCheck.row(
                new RowCheck.Written(
                        number,
                        text(unit, "code"),
                        text(unit, "name"),
                        text(unit, "wgs84_Lat"),
                        text(unit, "wgs84_Long"),
                        text(unit, "geographicalAreaCode"),
                        unit.path("abroadSchool").asBoolean(false),
                        forms(unit),
                        organiser(unit)));
    }

    private static List<String> forms(JsonNode unit) {
        return unit.path("typeOfSchooling")
                .valueStream()
                .map(form -> text(form, "code"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static @Nullable Organiser organiser(JsonNode unit) {
        var number = text(unit, "organisationRegistryNumber");
        var name = text(unit, "corporationName");
        return number.isEmpty() || name.isEmpty()
                ? null
                : new Organiser(number, name, text(unit, "principalOrganizerType"));
    }

    private static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asString().strip() : "";
    }
}
