package se.tryggaunga.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.tryggaunga.shared.Refusal;
import se.tryggaunga.shared.Today;

/**
 * What somebody wrote in a form and what is still to be put right. What was written comes back as
 * it was written, except for blanks at the ends and the kind of line ends. Sv: formulär.
 */
public final class Form {

    private static final String NUL = "\0";

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    private Form() {}

    public static Form empty() {
        return new Form();
    }

    public static Form of(MultiValueMap<String, String> sent) {
        var form = new Form();
        sent.forEach((name, raw) -> form.take(name, raw));
        return form;
    }

    /** Fills a field beforehand, for instance with what was saved last. */
    public Form with(String name, String... prefilled) {
        values.put(name, List.of(prefilled));
        return this;
    }

    /** The value, or nothing at all as an empty string. */
    public String value(String name) {
        var sent = values(name);
        return sent.isEmpty() ? "" : sent.getFirst();
    }

    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Every field as written, for a draft. */
    public Map<String, List<String>> all() {
        return Map.copyOf(values);
    }

    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    public String require(String name, String key) {
        if (values(name).stream().allMatch(String::isEmpty)) {
            reject(name, key);
        }
        return value(name);
    }

    public void max(String name, int length) {
        int over = value(name).length() - length;
        if (over > 0) {
            fail(name, Text.count("shell.err.too-long", over));
        }
    }

    public @Nullable LocalDate date(String name) {
        return date(name, LocalDate.now(Today.ZONE));
    }

    /** The day, nothing when nothing was written, and an error when it cannot be read as a day. */
    public @Nullable LocalDate date(String name, LocalDate today) {
        if (value(name).isEmpty()) {
            return null;
        }
        var day = Days.read(value(name), today);
        if (day == null) {
            reject(name, "shell.err.date");
        }
        return day;
    }

    public String oneOf(String name, Collection<String> allowed, String key) {
        if (!allowed.contains(value(name))) {
            reject(name, key);
        }
        return value(name);
    }

    public OptionalInt number(String name, int min, int max, String key) {
        try {
            int number = Integer.parseInt(value(name));
            if (number >= min && number <= max) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // falls through: what was written is no whole number
        }
        reject(name, key);
        return OptionalInt.empty();
    }

    public void reject(String name, String key, @Nullable Object... args) {
        fail(name, Text.text(key, args));
    }

    /** A no that belongs to the form as a whole. */
    public void reject(Refusal refusal) {
        fail("", Text.text(refusal.key(), refusal.args()));
    }

    /** Sentences by field, in the order the checks were made; a field keeps its first one. */
    public Map<String, String> errors() {
        return Collections.unmodifiableMap(errors);
    }

    public @Nullable String error(String name) {
        return errors.get(name);
    }

    public boolean ok() {
        return errors.isEmpty();
    }

    public @Nullable String draft() {
        var key = value("_draft");
        return key.isEmpty() ? null : key;
    }

    /** The token of this showing of the form; the same again when it is sent again. */
    public String once() {
        var token = value("_once");
        return token.isEmpty() ? UUID.randomUUID().toString() : token;
    }

    /** A file that was sent is one of the form's words: another file is another sending. */
    public Form with(String name, byte[] file) {
        return with(name, UUID.nameUUIDFromBytes(file).toString());
    }

    /**
     * The same for the same words in the same showing of the form, so that what is made of it has
     * one id however often it is sent. What the frame put into it is no words.
     */
    public UUID sending() {
        var words = new TreeMap<>(values);
        words.keySet().removeIf(name -> name.startsWith("_"));
        return UUID.nameUUIDFromBytes((once() + " " + words).getBytes(StandardCharsets.UTF_8));
    }

    public void rejected(HttpServletResponse response) {
        response.setStatus(422);
    }

    public String rejected(HttpServletResponse response, String view) {
        rejected(response);
        return view;
    }

    /** Ids of the lines that explain a field, for aria-describedby; nothing when there are none. */
    public @Nullable String describedBy(String name, @Nullable String... parts) {
        var shown = Stream.of(parts, new String[] {errors.containsKey(name) ? "error" : null});
        var ids =
                shown.flatMap(Stream::of)
                        .filter(part -> part != null)
                        .map(part -> name + "-" + part)
                        .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    private void take(String name, List<@Nullable String> raw) {
        var cleaned = new ArrayList<String>();
        for (var one : raw) {
            var text = one == null ? "" : one.replace("\r\n", "\n").replace('\r', '\n').strip();
            if (text.contains(NUL)) {
                reject(name, "shell.err.nul");
            }
            cleaned.add(text.replace(NUL, ""));
        }
        values.put(name, List.copyOf(cleaned));
    }

    private void fail(String name, String sentence) {
        errors.putIfAbsent(name, sentence);
    }
}
