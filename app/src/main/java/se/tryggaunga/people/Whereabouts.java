package se.tryggaunga.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tryggaunga.namefree.PublicNames;
import se.tryggaunga.namefree.TraceKind;
import se.tryggaunga.namefree.Traces;
import se.tryggaunga.organisation.District;
import se.tryggaunga.organisation.Organisation;

/**
 * What in a text says where somebody is: addresses, phone numbers, schools, meeting places and
 * districts of the municipality. It misses what it does not know; it proves nothing. Sv: adress,
 * skola, ort.
 */
@Component
class Whereabouts {

    /** Where a young person may be; an office is where the writer is. */
    private static final Set<String> PLACES = Set.of("school", "meeting_place");

    private static final Set<TraceKind> KINDS = Set.of(TraceKind.ADDRESS, TraceKind.PHONE);

    private static final Pattern SCHOOL =
            Pattern.compile(
                    "\\p{Lu}\\p{L}+(?:skola|skolan|skolans|gymnasium|gymnasiet|friskola|förskola)(?!\\p{L})");

    private final Organisation organisation;

    Whereabouts(Organisation organisation) {
        this.organisation = organisation;
    }

    List<String> in(String text) {
        var found = new ArrayList<String>();
        Traces.in(text, PublicNames.none()).stream()
                .filter(trace -> KINDS.contains(trace.kind()))
                .forEach(trace -> found.add(trace.of(text)));
        var schools = SCHOOL.matcher(text);
        while (schools.find()) {
            found.add(schools.group());
        }
        names().filter(name -> speaksOf(text, name)).forEach(found::add);
        return found.stream().distinct().toList();
    }

    private Stream<String> names() {
        return Stream.concat(
                organisation.units().stream()
                        .filter(unit -> PLACES.contains(unit.kind()))
                        .map(unit -> unit.name()),
                organisation.districts().stream().map(District::name));
    }

    /** As a word, with whatever ending: "Årbys", not a part of another word. */
    private static boolean speaksOf(String text, String name) {
        return Pattern.compile(
                        "(?<!\\p{L})" + Pattern.quote(name) + "s?(?!\\p{L})", Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
