package se.tryggaunga.demo.secrecy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts between two marks of their own, so that each is known again wherever it comes out: on a
 * page or in a table, whole or changed.
 */
final class Marked {

    private static final Pattern MARK = Pattern.compile("qz\\d{6}q");

    private record Text(String place, String whole) {}

    private final Map<String, Text> sent = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> shown = new HashSet<>();
    private final Set<String> stored = new HashSet<>();

    /** By field, the text with marks around it. */
    Map<String, String> in(String route, Set<String> fields, String text) {
        var marked = new TreeMap<String, String>();
        fields.forEach(field -> marked.put(field, marked(route, field, text)));
        return marked;
    }

    /** By field of several lines, all the texts one after another, each with marks of its own. */
    Map<String, String> inOne(Forms.Filled form, Collection<String> texts) {
        var marked = new TreeMap<String, String>();
        for (var field : form.areas()) {
            var all = texts.stream().map(text -> marked(form.route(), field, text));
            marked.put(field, all.collect(Collectors.joining(" ")));
        }
        return marked;
    }

    private String marked(String route, String field, String text) {
        var mark = "qz%06dq".formatted(sent.size());
        sent.put(
                mark,
                new Text(
                        route + " " + field.replaceAll("[0-9a-f-]{36}|\\d+", "#"),
                        mark + Naughty.comesBackAs(text) + mark));
        return mark + text + mark;
    }

    void wereTaken(Collection<String> texts) {
        texts.forEach(
                text -> MARK.matcher(text).results().forEach(mark -> taken.add(mark.group())));
    }

    /** What came out otherwise than it went in, and what came out as something to be run. */
    Map<String, Integer> changedOn(String what, Visitor.Page page) {
        var wrong = new TreeMap<String, Integer>();
        if (page.body().contains("<img src=x") || page.body().contains("<script>alert")) {
            wrong.put(what + ": came out as markup on " + page.path(), 1);
        }
        // A browser takes every kind of line end on a page for the same.
        changed(Naughty.comesBackAs(Forms.plain(page.body())), shown)
                .forEach(
                        place -> wrong.put(what + ", " + place + ": changed on " + page.path(), 1));
        return wrong;
    }

    /** The same in every column of text that there is. */
    Map<String, Integer> changedIn(Connection superuser) throws SQLException {
        var wrong = new TreeMap<String, Integer>();
        for (var column : columns(superuser)) {
            var table = column.substring(0, column.lastIndexOf('.'));
            var name = column.substring(column.lastIndexOf('.') + 1);
            try (var query = superuser.createStatement();
                    var found =
                            query.executeQuery(
                                    "select %s from %s where %s like '%%qz______q%%'"
                                            .formatted(name, table, name))) {
                while (found.next()) {
                    changed(found.getString(1), stored)
                            .forEach(place -> wrong.put(place + ": changed in " + column, 1));
                }
            }
        }
        return wrong;
    }

    int taken() {
        return taken.size();
    }

    int stored() {
        return stored.size();
    }

    int shown() {
        return shown.size();
    }

    /** Fields whose taken texts lie in no table: kept under lock, or not kept. */
    Set<String> neverStored() {
        var never = places(taken);
        never.removeAll(places(stored));
        return never;
    }

    private Set<String> places(Set<String> marks) {
        return marks.stream()
                .map(mark -> sent.get(mark).place())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> changed(String text, Set<String> seen) {
        var wrong = new TreeSet<String>();
        var found = MARK.matcher(text);
        int from = 0;
        while (found.find(from)) {
            var mark = found.group();
            var known = sent.get(mark);
            if (known == null) {
                from = found.end();
            } else if (text.startsWith(known.whole(), found.start())) {
                seen.add(mark);
                from = found.start() + known.whole().length();
            } else {
                wrong.add(known.place());
                from = found.end();
            }
        }
        return wrong;
    }

    private static List<String> columns(Connection superuser) throws SQLException {
        var columns = new ArrayList<String>();
        try (var query = superuser.createStatement();
                var found =
                        query.executeQuery(
                                """
                                select c.table_schema || '.' || c.table_name || '.' || c.column_name
                                  from information_schema.columns c
                                  join information_schema.tables t using (table_schema, table_name)
                                 where t.table_type = 'BASE TABLE' and c.data_type = 'text'
                                   and c.table_schema not in ('pg_catalog', 'information_schema')
                                """)) {
            while (found.next()) {
                columns.add(found.getString(1));
            }
        }
        return columns;
    }
}
