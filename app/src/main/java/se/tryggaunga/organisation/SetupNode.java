package se.tryggaunga.organisation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a setup file. It knows where it is, so that a refusal can say so. */
public final class SetupNode {

    private final String place;
    private final Map<?, ?> values;

    SetupNode(String place, @Nullable Object value) {
        this.place = place;
        if (!(value instanceof Map<?, ?> map)) {
            throw new SetupRefused(place, "must be a map of keys and values");
        }
        this.values = map;
    }

    public String place() {
        return place;
    }

    /** Refuses a key that nothing reads: it is more often misspelt than harmless. */
    public void only(Set<String> keys) {
        for (var key : values.keySet()) {
            if (!keys.contains(String.valueOf(key))) {
                throw new SetupRefused(
                        at(String.valueOf(key)),
                        "is not known here; known are " + new TreeSet<>(keys));
            }
        }
    }

    public void only(String... keys) {
        only(Set.of(keys));
    }

    public boolean has(String key) {
        return values.get(key) != null;
    }

    public String text(String key) {
        var text = textOrNull(key);
        if (text == null || text.isBlank()) {
            throw new SetupRefused(at(key), "is missing");
        }
        return text;
    }

    public @Nullable String textOrNull(String key) {
        return switch (values.get(key)) {
            case null -> null;
            case String text -> text.strip();
            default -> throw new SetupRefused(at(key), "must be text; put it in quotes");
        };
    }

    public String text(String key, String otherwise) {
        var text = textOrNull(key);
        return text == null ? otherwise : text;
    }

    /** A word that is a key itself. */
    public String word(String key, Pattern pattern) {
        var word = text(key);
        if (!pattern.matcher(word).matches()) {
            throw new SetupRefused(at(key), "\"" + word + "\" must look like " + pattern.pattern());
        }
        return word;
    }

    public String oneOf(String key, Set<String> allowed) {
        var word = text(key);
        if (!allowed.contains(word)) {
            throw new SetupRefused(
                    at(key), "\"" + word + "\" is not one of " + new TreeSet<>(allowed));
        }
        return word;
    }

    public int number(String key) {
        return switch (values.get(key)) {
            case Integer number -> number;
            case null -> throw new SetupRefused(at(key), "is missing");
            default -> throw new SetupRefused(at(key), "must be a whole number");
        };
    }

    public boolean flag(String key, boolean otherwise) {
        return switch (values.get(key)) {
            case null -> otherwise;
            case Boolean flag -> flag;
            default -> throw new SetupRefused(at(key), "must be true or false");
        };
    }

    public LocalDate date(String key, LocalDate otherwise) {
        var date = dateOrNull(key);
        return date == null ? otherwise : date;
    }

    public @Nullable LocalDate dateOrNull(String key) {
        return switch (values.get(key)) {
            case null -> null;
            case Date date -> LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
            default -> throw new SetupRefused(at(key), "must be a date such as 2026-01-31");
        };
    }

    public List<String> texts(String key) {
        return items(key).stream()
                .map(item -> {
                    if (item instanceof String text) {
                        return text;
                    }
                    throw new SetupRefused(at(key), "must be a list of texts");
                })
                .toList();
    }

    public List<Integer> numbers(String key) {
        return items(key).stream()
                .map(item -> {
                    if (item instanceof Integer number) {
                        return number;
                    }
                    throw new SetupRefused(at(key), "must be a list of whole numbers");
                })
                .toList();
    }

    /** The maps in a list; none where the key is absent. */
    public List<SetupNode> list(String key) {
        var nodes = new ArrayList<SetupNode>();
        for (var item : items(key)) {
            nodes.add(new SetupNode(at(key) + "[" + nodes.size() + "]", item));
        }
        return nodes;
    }

    public SetupNode at(String key, Map<?, ?> otherwise) {
        return new SetupNode(at(key), has(key) ? values.get(key) : otherwise);
    }

    /** The keys, in the order of the file. */
    public List<String> keys() {
        return values.keySet().stream().map(String::valueOf).toList();
    }

    public SetupRefused refuse(String key, String why) {
        return new SetupRefused(at(key), why);
    }

    private List<?> items(String key) {
        return switch (values.get(key)) {
            case null -> List.of();
            case List<?> list -> list;
            default -> throw new SetupRefused(at(key), "must be a list");
        };
    }

    private String at(String key) {
        return place.endsWith(":") ? place + " " + key : place + "." + key;
    }
}
