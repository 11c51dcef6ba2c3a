package se.tryggaunga.demo.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yaml.snakeyaml.Yaml;
import se.tryggaunga.access.Hat;

/** The people of a municipality's setup, with their hats: "sara/sspf". */
final class Cast {

    private final Map<String, Hat> hats = new HashMap<>();
    private final Map<String, String> kindOfArea = new HashMap<>();

    /** Reads who there is from the setup, and the hats from the product. */
    static Cast of(String municipality, Stage stage) {
        try (var file = Cast.class.getResourceAsStream("/setup/" + municipality + ".yaml")) {
            return new Cast(new Yaml().load(Objects.requireNonNull(file)), stage);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Cast(Map<String, ?> setup, Stage stage) {
        for (var party : list(setup, "parties")) {
            for (var area : list(party, "areas")) {
                kindOfArea.put(text(area, "id"), text(area, "kind"));
            }
        }
        var units = new HashMap<String, String>();
        list(setup, "units").forEach(unit -> units.put(text(unit, "id"), text(unit, "name")));
        list(setup, "staff").forEach(person -> add(person, units, stage));
    }

    Hat hat(String name) {
        return Objects.requireNonNull(hats.get(name), name);
    }

    String area(String name) {
        return hat(name).area();
    }

    /** school, leisure, police … */
    String kindOf(String area) {
        return Objects.requireNonNull(kindOfArea.get(area), area);
    }

    private void add(Map<String, ?> person, Map<String, String> units, Stage stage) {
        var subject = text(list(person, "accounts").getFirst(), "subject");
        var owned =
                stage.hats()
                        .of(
                                stage.jdbc()
                                        .sql(
                                                "select person_id from access.whois('demonstration', :subject)")
                                        .param("subject", subject)
                                        .query(UUID.class)
                                        .single());
        for (var assignment : list(person, "assignments")) {
            owned.stream()
                    .filter(hat -> hat.function().equals(text(assignment, "function")))
                    .filter(hat -> hat.unitName().equals(units.get(text(assignment, "unit"))))
                    .findFirst()
                    .ifPresent(hat ->
                            hats.put(text(person, "id") + "/" + text(assignment, "id"), hat));
        }
    }

    @SuppressWarnings("unchecked") // the setup has been checked when it was applied
    private static List<Map<String, ?>> list(Map<String, ?> map, String key) {
        return map.get(key) instanceof List<?> found ? (List<Map<String, ?>>) found : List.of();
    }

    private static String text(Map<String, ?> map, String key) {
        return String.valueOf(map.get(key));
    }
}
