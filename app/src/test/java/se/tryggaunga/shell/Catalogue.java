package se.tryggaunga.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One module's sentences in both languages, and what is wrong with them. */
record Catalogue(String module, Map<String, String> swedish, Map<String, String> english) {

    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "(?iu)vänligen|felaktig|ogiltig|misslyckad|anonymt|godkänt av lagen|delas aldrig"
                            + "|\\b(?:tegn|neste|forrige|fjern|lukk|treff)\\b");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final int MOST_WORDS = 20;

    static List<Catalogue> all(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceAll("_(sv|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .map(module ->
                            new Catalogue(
                                    module, read(folder, module, "sv"), read(folder, module, "en")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> missing() {
        var faults = new ArrayList<String>();
        var keys = new TreeSet<>(swedish.keySet());
        keys.addAll(english.keySet());
        for (var key : keys) {
            if (!swedish.containsKey(key) || !english.containsKey(key)) {
                faults.add(key + " exists in one language only");
            } else if (!places(swedish.get(key)).equals(places(english.get(key)))) {
                faults.add(key + " has other {n} in the other language");
            }
            if (!key.startsWith(module + ".")) {
                faults.add(key + " does not start with " + module);
            }
        }
        return faults;
    }

    List<String> unclear() {
        var faults = new ArrayList<String>();
        for (var texts : List.of(swedish, english)) {
            texts.forEach((key, text) -> faults.addAll(unclear(key, text)));
        }
        return faults;
    }

    private static List<String> unclear(String key, String text) {
        var faults = new ArrayList<String>();
        if (text.isBlank()) {
            faults.add(key + " is empty");
        }
        if (text.contains("!")) {
            faults.add(key + " has an exclamation mark");
        }
        if (FORBIDDEN.matcher(text).find()) {
            faults.add(key + " has a word we do not use: " + text);
        }
        for (var sentence : text.split("[.?:](?:\\s|$)|\n")) {
            if (sentence.strip().split("\\s+").length > MOST_WORDS) {
                faults.add(
                        key + " has a sentence of more than " + MOST_WORDS + " words: " + sentence);
            }
        }
        return faults;
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read(Path folder, String module, String language) {
        var texts = new TreeMap<String, String>();
        var file = folder.resolve(module + "_" + language + ".properties");
        if (!Files.exists(file)) {
            return texts;
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties
                .stringPropertyNames()
                .forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
