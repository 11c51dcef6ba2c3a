package se.tryggaunga.rights;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.HeldField;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holding;
import se.tryggaunga.records.Reach;
import se.tryggaunga.rights.store.FactReader;
import se.tryggaunga.rights.store.PostStore.Found;
import se.tryggaunga.shared.Today;

/** Makes posts of rows: what a table has declared, and nothing of the machinery around it. */
@Component
class Findings {

    private static final List<String> WHEN =
            List.of("written_at", "created_at", "told_at", "from_day");

    private final FactReader reader;
    private final Proposals proposals;

    Findings(FactReader reader, Proposals proposals) {
        this.reader = reader;
        this.proposals = proposals;
    }

    /** What one source answered with, table by table. */
    Map<HeldTable, List<Map<String, Object>>> rows(UUID extract, Holding source) {
        var rows = new LinkedHashMap<HeldTable, List<Map<String, Object>>>();
        source.tables().forEach(table -> rows.put(table, reader.rows(extract, table)));
        return rows;
    }

    static Set<String> people(Iterable<Map<HeldTable, List<Map<String, Object>>>> sources) {
        var people = new LinkedHashSet<String>();
        sources.forEach(tables ->
                tables.forEach((table, rows) -> people.addAll(Proposals.people(table, rows))));
        return people;
    }

    List<Found> posts(
            String source,
            Map<HeldTable, List<Map<String, Object>>> tables,
            ExtractHead own,
            Set<String> people) {
        var known = proposals.known();
        var posts = new ArrayList<Found>();
        tables.forEach((table, rows) ->
                rows.forEach(row -> {
                    var proposed = proposals.in(table, row, own, people, known);
                    posts.add(post(source, table, row, proposed));
                }));
        posts.sort(
                Comparator.comparing(
                        Found::happenedAt, Comparator.nullsLast(Comparator.naturalOrder())));
        return posts;
    }

    private Found post(
            String source, HeldTable table, Map<String, Object> row, List<String> proposed) {
        var file =
                table.fields().stream()
                        .filter(field -> field.shape() == HeldField.Shape.FILE)
                        .findFirst();
        boolean copied = table.reach() == Reach.OWN && file.isPresent();
        return new Found(
                source,
                table.name(),
                key(table, row),
                at(row),
                content(table, row),
                proposed,
                copied
                        ? reader.file(
                                table,
                                file.get().column(),
                                UUID.fromString(String.valueOf(row.get("id"))))
                        : null,
                copied ? String.valueOf(row.get("media_type")) : null);
    }

    /** Readings grow with every reading, this one too: the same reader is the same post. */
    private static String key(HeldTable table, Map<String, Object> row) {
        var same = new TreeMap<>(row);
        if (table.reach() == Reach.READINGS) {
            same.remove("times");
        }
        var words = table.name() + " " + same;
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Map<String, Object> content(HeldTable table, Map<String, Object> row) {
        var content = new LinkedHashMap<String, Object>();
        for (var field : table.fields()) {
            var value = row.get(field.column());
            if (value instanceof List<?> list) {
                content.put(field.column(), list.stream().map(String::valueOf).toList());
            } else if (value != null && !value.toString().isEmpty()) {
                content.put(field.column(), value.toString());
            }
        }
        if (table.reach() == Reach.OWN) {
            content.put("kind", String.valueOf(row.get("kind")));
        }
        return content;
    }

    private static @Nullable Instant at(Map<String, Object> row) {
        if (row.get("times") instanceof List<?> times && !times.isEmpty()) {
            return moment(String.valueOf(times.getFirst()));
        }
        return WHEN.stream()
                .filter(column -> row.get(column) != null)
                .map(column -> moment(String.valueOf(row.get(column))))
                .findFirst()
                .orElse(null);
    }

    static Instant moment(String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeParseException aDay) {
            return LocalDate.parse(written).atStartOfDay(Today.ZONE).toInstant();
        }
    }
}
