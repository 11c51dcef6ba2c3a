package se.tryggaunga.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** What the pages say in one language, by the keys of the product's own messages. */
final class Words {

    private static final List<String> MODULES =
            List.of(
                    "access",
                    "archive",
                    "asks",
                    "calendar",
                    "cases",
                    "concerns",
                    "files",
                    "journal",
                    "leaving",
                    "moves",
                    "notices",
                    "organisation",
                    "oversight",
                    "people",
                    "plans",
                    "records",
                    "requests",
                    "rights",
                    "search",
                    "sharing",
                    "shell",
                    "tasks",
                    "urgent");

    static final Words SWEDISH = new Words("sv");
    static final Words ENGLISH = new Words("en");

    private final String language;
    private final Properties texts = new Properties();

    private Words(String language) {
        this.language = language;
        MODULES.forEach(this::read);
    }

    String language() {
        return language;
    }

    boolean swedish() {
        return language.equals("sv");
    }

    /** The text of a key with its holes filled. */
    String of(String key, Object... holes) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key);
        }
        for (int i = 0; i < holes.length; i++) {
            text = text.replace("{" + i + "}", holes[i].toString());
        }
        return text;
    }

    private void read(String module) {
        var file = "/messages/" + module + "_" + language + ".properties";
        try (var in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No " + file);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
