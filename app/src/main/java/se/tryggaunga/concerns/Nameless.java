package se.tryggaunga.concerns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tryggaunga.namefree.PublicNames;
import se.tryggaunga.namefree.Trace;
import se.tryggaunga.namefree.TraceKind;
import se.tryggaunga.namefree.Traces;
import se.tryggaunga.organisation.District;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.organisation.Unit;
import se.tryggaunga.shared.Today;

/** Looks texts through before anything is written; keeps nothing of what it finds (D30). */
@Component
public class Nameless {

    private final Organisation organisation;
    private final Programmes programmes;
    private final Today today;

    Nameless(Organisation organisation, Programmes programmes, Today today) {
        this.organisation = organisation;
        this.programmes = programmes;
        this.today = today;
    }

    /**
     * What may point out a person.
     *
     * @param ordinary words that the writer says are no names; only names and groups can be
     */
    public List<Trace> in(String text, Set<String> ordinary) {
        return Traces.in(text, known()).stream()
                .filter(trace -> !dismissed(trace, text, ordinary))
                .toList();
    }

    /** Whether a place may say who is met there; a street or a link is a place. */
    public boolean namesSomebody(String place) {
        return in(place, Set.of()).stream()
                .anyMatch(trace ->
                        trace.kind() != TraceKind.ADDRESS && trace.kind() != TraceKind.LINK);
    }

    /**
     * How many of the texts' traces the writer's word has set aside: all that is logged of them.
     */
    int setAside(List<String> texts, Set<String> ordinary) {
        var known = known();
        return (int)
                texts.stream()
                        .flatMap(text ->
                                Traces.in(text, known).stream()
                                        .filter(trace -> dismissed(trace, text, ordinary)))
                        .count();
    }

    /**
     * @throws StillTraces so that no text is written that has not been looked through
     */
    void require(List<String> texts, Set<String> ordinary) {
        if (texts.stream().anyMatch(text -> !in(text, ordinary).isEmpty())) {
            throw new StillTraces();
        }
    }

    private static boolean dismissed(Trace trace, String text, Set<String> ordinary) {
        return trace.kind().mayBeOrdinary() && ordinary.contains(word(trace, text));
    }

    /** How a word is compared with what the writer has set aside. */
    public static String word(Trace trace, String text) {
        return trace.of(text).toLowerCase(Locale.ROOT);
    }

    private PublicNames known() {
        var names = new ArrayList<String>();
        organisation.units().stream()
                .map(Unit::name)
                .flatMap(name -> Stream.of(name.split(",")))
                .forEach(names::add);
        organisation.districts().stream().map(District::name).forEach(names::add);
        programmes.on(today.day()).forEach(each -> names.add(each.name()));
        names.add(organisation.municipality().name());
        names.add(organisation.municipality().region());
        return PublicNames.of(names);
    }
}
