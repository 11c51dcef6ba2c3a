package se.tryggaunga.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A word that stands nowhere else in every text that is written, so that it can be looked for. */
final class Marks {

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** The text with its mark. */
    String in(String text, String name) {
        var word = "m" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
        word = word + Long.toString(System.nanoTime(), 36);
        words.put(name, word);
        texts.put(name, text + " " + word);
        return text + " " + word;
    }

    String of(String name) {
        var word = words.get(name);
        if (word == null) {
            throw new IllegalArgumentException("Nothing is written as " + name);
        }
        return word;
    }

    /** The whole text that was written. */
    String full(String name) {
        of(name);
        return texts.get(name);
    }

    /** The words of everything but these. */
    List<String> others(String... names) {
        return words.entrySet().stream()
                .filter(each -> !List.of(names).contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    Map<String, String> all() {
        return words;
    }
}
