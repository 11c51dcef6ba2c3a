package se.tryggaunga.sharing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import se.tryggaunga.shell.Text;

/** What we write around the text on the sheet, also in languages that no page of ours has. */
final class SheetWords {

    /** First strong isolate and its end: a Swedish name keeps its order inside an Arabic line. */
    private static final String ISOLATED = "\u2068%s\u2069";

    private static final Map<String, Properties> MORE = Map.of("ar", read("ar"), "so", read("so"));

    private SheetWords() {}

    static String say(String language, String key, Object... args) {
        var more = MORE.get(language);
        if (more == null) {
            return Text.in(Sheet.localeOf(language), key, args);
        }
        var words = more.getProperty(key);
        if (words == null) {
            throw new IllegalStateException("No word for key " + key + " in " + language);
        }
        for (int i = 0; i < args.length; i++) {
            words = words.replace("{" + i + "}", ISOLATED.formatted(args[i]));
        }
        return words;
    }

    private static Properties read(String language) {
        var words = new Properties();
        var file = new ClassPathResource("sharing/sheet_" + language + ".properties");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return words;
    }
}
