package se.tryggaunga.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tryggaunga.namefree.PublicNames;
import se.tryggaunga.namefree.TraceKind;
import se.tryggaunga.namefree.Traces;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.records.HeldField;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.rights.domain.Masks;

/**
 * What in somebody's own posts may name others: brothers and sisters, friends, whoever told. A
 * proposal to the reviewer, which finds much and proves nothing.
 */
@Component
class Proposals {

    private static final Set<TraceKind> POINT_OUT =
            Set.of(
                    TraceKind.NAME,
                    TraceKind.IDENTITY_NUMBER,
                    TraceKind.PHONE,
                    TraceKind.EMAIL,
                    TraceKind.HANDLE,
                    TraceKind.ADDRESS,
                    TraceKind.PLATE);
    private static final int SHORTEST_NAME = 2;

    private final Organisation organisation;

    Proposals(Organisation organisation) {
        this.organisation = organisation;
    }

    PublicNames known() {
        var names = new ArrayList<String>();
        organisation.units().forEach(unit -> names.add(unit.name()));
        organisation.districts().forEach(district -> names.add(district.name()));
        names.add(organisation.municipality().name());
        return PublicNames.of(names);
    }

    /** Words of the names of others that stand in columns made for them. */
    static Set<String> people(HeldTable table, Collection<Map<String, Object>> rows) {
        var names = new LinkedHashSet<String>();
        for (var field : table.fields()) {
            if (field.shape() == HeldField.Shape.PERSON) {
                rows.forEach(row -> names.addAll(words(String.valueOf(row.get(field.column())))));
            }
        }
        return names;
    }

    /** In the order in which they stand, each once, as they are written. */
    List<String> in(
            HeldTable table,
            Map<String, Object> row,
            ExtractHead own,
            Set<String> people,
            PublicNames known) {
        var mine = Set.copyOf(small(words(own.givenName() + " " + own.familyName())));
        var found = new LinkedHashSet<String>();
        for (var field : table.fields()) {
            if (field.shape() == HeldField.Shape.OTHERS
                    && row.get(field.column()) instanceof String text) {
                found.add(text);
            }
            if (field.shape() == HeldField.Shape.TEXT
                    && row.get(field.column()) instanceof String text) {
                Traces.in(text, known).stream()
                        .filter(trace -> POINT_OUT.contains(trace.kind()))
                        .map(trace -> trace.of(text))
                        .forEach(found::add);
                people.stream().filter(name -> Masks.isIn(text, name)).forEach(found::add);
            }
        }
        found.removeIf(words -> small(words(words)).stream().allMatch(each -> isOwn(each, mine)));
        return List.copyOf(found);
    }

    private static boolean isOwn(String word, Set<String> own) {
        return own.contains(word)
                || word.endsWith("s") && own.contains(word.substring(0, word.length() - 1));
    }

    private static List<String> words(String name) {
        return Stream.of(name.split("[^\\p{L}\\p{N}@.-]+"))
                .filter(word -> word.length() >= SHORTEST_NAME)
                .toList();
    }

    private static List<String> small(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
