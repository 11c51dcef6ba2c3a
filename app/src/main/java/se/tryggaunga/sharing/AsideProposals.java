package se.tryggaunga.sharing;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.namefree.PublicNames;
import se.tryggaunga.namefree.Trace;
import se.tryggaunga.namefree.TraceKind;
import se.tryggaunga.namefree.Traces;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.people.People;

/**
 * Proposes what in a text may be about others: names that are not the young person's, numbers,
 * handles, and the words for brothers, sisters and friends. The writer decides; nothing is kept.
 */
@Service
@Transactional
public class AsideProposals {

    private static final Set<TraceKind> OTHERS =
            Set.of(
                    TraceKind.NAME,
                    TraceKind.IDENTITY_NUMBER,
                    TraceKind.PHONE,
                    TraceKind.EMAIL,
                    TraceKind.HANDLE,
                    TraceKind.PLATE);

    private static final Pattern KIN =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:(?:lill[ea]?|små|stor[ea]?|halv|styv|bonus|tvilling)?"
                            + "(?:syskon|bror|broder|bröder|syster|systrar)(?:en|n|na|erna|s)?"
                            + "|(?:kompis|kamrat|vän|pojkvän|flickvän|kusin)(?:en|erna|er|ar|arna|s)?)(?!\\p{L})");

    private final People people;
    private final Organisation organisation;

    AsideProposals(People people, Organisation organisation) {
        this.people = people;
        this.organisation = organisation;
    }

    /** The same text, with what was found marked too. */
    public String marked(UUID scope, String text) {
        var own = own(scope);
        var known = known();
        return MarkedText.pieces(text).stream()
                .map(piece ->
                        piece.aboutAnother()
                                ? "[[" + piece.words() + "]]"
                                : proposed(piece.words(), own, known))
                .collect(Collectors.joining());
    }

    private static String proposed(String text, Set<String> own, PublicNames known) {
        var found = new ArrayList<int[]>();
        for (var trace : Traces.in(text, known)) {
            if (OTHERS.contains(trace.kind()) && !isOwn(trace, text, own)) {
                found.add(new int[] {trace.begin(), trace.end()});
            }
        }
        KIN.matcher(text).results().forEach(kin -> found.add(new int[] {kin.start(), kin.end()}));
        var marked = new StringBuilder();
        int at = 0;
        found.sort((a, b) -> Integer.compare(a[0], b[0]));
        for (var span : found) {
            var words = text.substring(span[0], span[1]);
            if (span[0] >= at && !words.contains("[") && !words.contains("]")) {
                marked.append(text, at, span[0]).append("[[").append(words).append("]]");
                at = span[1];
            }
        }
        return marked.append(text.substring(at)).toString();
    }

    /** The young person's own name is no third party's, with or without the s of a genitive. */
    private static boolean isOwn(Trace trace, String text, Set<String> own) {
        return Stream.of(trace.of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .allMatch(word ->
                        own.contains(word)
                                || word.endsWith("s")
                                        && own.contains(word.substring(0, word.length() - 1)));
    }

    private Set<String> own(UUID scope) {
        return people.young(scope).stream()
                .map(young -> young.person())
                .flatMap(person ->
                        Stream.of(person.givenName(), person.familyName(), person.shortName()))
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .collect(Collectors.toSet());
    }

    private PublicNames known() {
        var names = new ArrayList<String>();
        organisation.units().forEach(unit -> names.add(unit.name()));
        organisation.districts().forEach(district -> names.add(district.name()));
        names.add(organisation.municipality().name());
        return PublicNames.of(names);
    }
}
