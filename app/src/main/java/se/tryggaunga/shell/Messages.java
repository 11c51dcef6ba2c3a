package se.tryggaunga.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All catalogues on the class path, one per module and language, read once. */
record Messages(Map<String, String> swedish, Map<String, String> english) {

    static final Locale SWEDISH = Locale.of("sv", "SE");
    static final Locale ENGLISH = Locale.UK;

    static Messages load() {
        return new Messages(catalogue("sv"), catalogue("en"));
    }

    String get(Locale locale, String key) {
        var found = find(locale, key);
        if (found == null) {
            throw new IllegalStateException("No text for key " + key + " in " + locale);
        }
        return found;
    }

    @Nullable String find(Locale locale, String key) {
        return (isEnglish(locale) ? english : swedish).get(key);
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    private static Map<String, String> catalogue(String language) {
        var texts = new HashMap<String, String>();
        try {
            var pattern = "classpath*:messages/*_" + language + ".properties";
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                addAll(texts, file);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The message catalogues cannot be read", e);
        }
        return Map.copyOf(texts);
    }

    private static void addAll(Map<String, String> texts, Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (var key : properties.stringPropertyNames()) {
            if (texts.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException("Two catalogues have the key " + key);
            }
        }
    }
}
