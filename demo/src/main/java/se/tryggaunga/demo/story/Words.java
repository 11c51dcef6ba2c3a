package se.tryggaunga.demo.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/**
 * Sentences about one young person; none is used twice about the same one while others are left.
 */
final class Words {

    private static final Map<String, ?> ALL = load();

    private final Random random;
    private final boolean girl;
    private final Set<String> used = new HashSet<>();

    Words(Random random, boolean girl) {
        this.random = random;
        this.girl = girl;
    }

    /** A sentence at the path; where the last step is not there, "any" is. */
    String pick(String... path) {
        var choices = at(path);
        var fresh = choices.stream().filter(each -> !used.contains(each)).toList();
        var from = fresh.isEmpty() ? choices : fresh;
        var chosen = from.get(random.nextInt(from.size()));
        used.add(chosen);
        return filled(chosen);
    }

    /** Two sentences after each other, or one where there is no other. */
    String two(String... path) {
        var first = pick(path);
        var second = pick(path);
        return first.equals(second) ? first : first + " " + second;
    }

    boolean has(String... path) {
        Object at = ALL;
        for (var step : path) {
            at = at instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return at != null;
    }

    private static List<String> at(String... path) {
        Object at = ALL;
        for (var step : path) {
            var map = (Map<?, ?>) Objects.requireNonNull(at, String.join(".", path));
            at = map.get(step) == null ? map.get("any") : map.get(step);
        }
        if (!(at instanceof List<?> list)) {
            throw new IllegalArgumentException("No words at " + String.join(".", path));
        }
        return list.stream().map(String::valueOf).toList();
    }

    private String filled(String words) {
        return words.replace("{hon}", girl ? "hon" : "han")
                .replace("{Hon}", girl ? "Hon" : "Han")
                .replace("{henne}", girl ? "henne" : "honom")
                .replace("{hennes}", girl ? "hennes" : "hans")
                .replace("{Hennes}", girl ? "Hennes" : "Hans");
    }

    private static Map<String, ?> load() {
        try (var file = Words.class.getResourceAsStream("/story/words.yaml")) {
            return new Yaml().load(Objects.requireNonNull(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
