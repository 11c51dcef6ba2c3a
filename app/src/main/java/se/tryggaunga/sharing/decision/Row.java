package se.tryggaunga.sharing.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of a table, by heading. An empty field says nothing. */
public record Row(Map<String, String> fields) {

    private static final Pattern BETWEEN = Pattern.compile("\\|");

    public Row {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public String text(String column) {
        var text = fields.get(column);
        if (text == null) {
            throw new IllegalArgumentException("No column " + column);
        }
        return text;
    }

    /** Codes between bars, in their order. */
    public Set<String> codes(String column) {
        var codes = new LinkedHashSet<String>();
        BETWEEN.splitAsStream(text(column))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .forEach(codes::add);
        return Collections.unmodifiableSet(codes);
    }

    public @Nullable Integer number(String column) {
        return text(column).isEmpty() ? null : Integer.valueOf(text(column));
    }

    public @Nullable LocalDate day(String column) {
        return text(column).isEmpty() ? null : LocalDate.parse(text(column));
    }

    public Named named(String column) {
        return new Named(text(column + "_sv"), text(column + "_en"));
    }

    /** The same line with another text in one field. */
    public Row with(String column, String text) {
        var changed = new LinkedHashMap<>(fields);
        if (changed.replace(column, text) == null) {
            throw new IllegalArgumentException("No column " + column);
        }
        return new Row(changed);
    }

    boolean isAnyOf(String column, String... texts) {
        return Arrays.asList(texts).contains(text(column));
    }
}
