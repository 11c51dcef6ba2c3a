package se.tryggaunga.demo.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** Who works in a municipality, read from its setup file without the product's help. */
final class Staff {

    private final String municipality;
    private final Map<String, Object> file;
    private final Map<String, Map<String, Object>> functions = new HashMap<>();

    private Staff(String municipality, Map<String, Object> file) {
        this.municipality = municipality;
        this.file = file;
        maps(file, "functions").forEach(each -> functions.put((String) each.get("id"), each));
    }

    static List<Hat> of(String municipality) {
        try (var yaml = Staff.class.getResourceAsStream("/setup/" + municipality + ".yaml")) {
            return new Staff(municipality, new Yaml().load(yaml)).hats();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Hat> hats() {
        var hats = new ArrayList<Hat>();
        for (var person : maps(file, "staff")) {
            var subject = (String) maps(person, "accounts").getFirst().get("subject");
            maps(person, "assignments").forEach(each -> hats.add(hat(person, subject, each)));
        }
        return hats;
    }

    @SuppressWarnings("unchecked")
    private Hat hat(Map<String, Object> person, String subject, Map<String, Object> assignment) {
        var key = (String) person.get("id");
        var function = functions.get((String) assignment.get("function"));
        var inbox = (String) assignment.get("inbox");
        var from = day(assignment.get("from"));
        return new Hat(
                id("assignment", key + "/" + assignment.get("id")),
                id("person", key),
                subject,
                (String) person.get("name"),
                (String) function.get("title_sv"),
                (String) function.get("area"),
                inbox == null ? null : id("inbox", inbox),
                Set.copyOf((List<String>) function.getOrDefault("rights", List.of())),
                from != null ? from : day(file.get("from")),
                day(assignment.get("until")));
    }

    private UUID id(String what, String key) {
        var words = municipality + "/" + what + "/" + key;
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Date date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
            default -> LocalDate.parse(value.toString());
        };
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> node, String key) {
        return (List<Map<String, Object>>) node.getOrDefault(key, List.of());
    }
}
