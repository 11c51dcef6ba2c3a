package se.tryggaunga.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** What to try as each invented person, and as whom to begin. */
final class Guide {

    private static final Map<String, Map<String, ?>> ALL = load();

    private Guide() {}

    /** One line; empty about somebody that nothing is said about. */
    static String about(String municipality, String person) {
        return ALL.getOrDefault(municipality, Map.of()).get(person) instanceof String line
                ? line
                : "";
    }

    /** Good people to begin as. */
    static List<String> start(String municipality) {
        return ALL.getOrDefault(municipality, Map.of()).get("start") instanceof List<?> people
                ? people.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Map<String, Map<String, ?>> load() {
        try (var file = Guide.class.getResourceAsStream("/story/people.yaml")) {
            return new Yaml().load(Objects.requireNonNull(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
