package se.tryggaunga.demo.secrecy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What somebody may send who does not care what the page asked for. */
final class Rubbish {

    private static final Set<String> OF_THE_FRAME = Set.of("_csrf", "_author", "_once");

    private static final List<String> VALUES =
            List.of(
                    "",
                    "finns-inte",
                    "99999999999999999999",
                    "2026-02-31",
                    "\0",
                    UUID.nameUUIDFromBytes(new byte[0]).toString(),
                    "😀'å".repeat(10_000));

    record Variant(String what, List<Map.Entry<String, String>> fields) {}

    private Rubbish() {}

    /** A form as it should be, spoilt in one place at a time. */
    static List<Variant> of(List<Map.Entry<String, String>> whole) {
        var all = new ArrayList<Variant>();
        for (var name : names(whole)) {
            if (!OF_THE_FRAME.contains(name)) {
                all.add(new Variant("without " + name, without(whole, name)));
                VALUES.forEach(value -> all.add(with(whole, name, value)));
                all.add(twice(whole, name));
            }
        }
        all.add(new Variant("nothing", kept(whole)));
        all.add(new Variant("strange names", strange(whole)));
        return all;
    }

    /**
     * One name of each shape: a row more on the page is not one place more to spoil, or a form that
     * adds a row each time it is taken would never end.
     */
    private static Collection<String> names(List<Map.Entry<String, String>> whole) {
        var byShape = new LinkedHashMap<String, String>();
        whole.stream()
                .map(Map.Entry::getKey)
                .forEach(name ->
                        byShape.putIfAbsent(name.replaceAll("[0-9a-f-]{36}|\\d+", "#"), name));
        return byShape.values();
    }

    private static Variant with(List<Map.Entry<String, String>> whole, String name, String value) {
        var fields = without(whole, name);
        fields.add(Map.entry(name, value));
        var shown = value.length() > 40 ? value.length() + " letters" : value;
        return new Variant(name + " = " + shown, fields);
    }

    private static Variant twice(List<Map.Entry<String, String>> whole, String name) {
        var fields = new ArrayList<>(whole);
        fields.add(Map.entry(name, "finns-inte"));
        whole.stream().filter(field -> field.getKey().equals(name)).forEach(fields::add);
        return new Variant(name + " twice", fields);
    }

    private static List<Map.Entry<String, String>> without(
            List<Map.Entry<String, String>> whole, String name) {
        return new ArrayList<>(
                whole.stream().filter(field -> !field.getKey().equals(name)).toList());
    }

    private static List<Map.Entry<String, String>> kept(List<Map.Entry<String, String>> whole) {
        return whole.stream().filter(field -> OF_THE_FRAME.contains(field.getKey())).toList();
    }

    /** Fields whose name ends in an id, with something else there. */
    private static List<Map.Entry<String, String>> strange(List<Map.Entry<String, String>> whole) {
        var fields = new ArrayList<>(whole);
        for (var start : List.of("beslut-", "hur-", "mal-", "v-", "plats-", "pick_", "g-", "x\0")) {
            fields.add(Map.entry(start + "finns-inte", "x"));
            fields.add(Map.entry(start, ""));
        }
        return fields;
    }
}
