package se.tryggaunga.cases.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Cases;
import se.tryggaunga.cases.KindChoice;
import se.tryggaunga.cases.Seat;
import se.tryggaunga.organisation.Area;
import se.tryggaunga.organisation.InformationKinds;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.ReleaseRules;
import se.tryggaunga.shell.Audience;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** What the pages where a party writes say about kinds, readers and protection. */
@Component
public class CaseWords {

    static final int LONG = 4_000;
    static final int SHORT = 200;

    private final Cases cases;
    private final Audiences audiences;
    private final InformationKinds kinds;
    private final Organisation organisation;
    private final ReleaseRules rules;
    private final Acting acting;

    CaseWords(
            Cases cases,
            Audiences audiences,
            InformationKinds kinds,
            Organisation organisation,
            ReleaseRules rules,
            Acting acting) {
        this.cases = cases;
        this.audiences = audiences;
        this.kinds = kinds;
        this.organisation = organisation;
        this.rules = rules;
        this.acting = acting;
    }

    /** An id that was sent in a form; one that is no id is nobody's. */
    static UUID id(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    public String areaName(String area) {
        return organisation.areaName(area);
    }

    String usualKind(String area) {
        return KindChoice.usualFor(organisation.area(area).kind());
    }

    /** What was chosen, or what such an area mostly writes about. */
    String kind(Form form, String area) {
        var chosen = form.value("kind");
        return KindChoice.WRITABLE.contains(chosen) ? chosen : usualKind(area);
    }

    /** How many can read a fact of each kind that can be written, once it is shared. */
    Map<String, Integer> reach(CaseView view, String area) {
        return audiences.counts(view.id(), area, cases.releaseTo(view, area, KindChoice.WRITABLE));
    }

    /** Each kind with its reach, so that the choice is seen before it is made. */
    List<Option> kindOptions(Map<String, Integer> reach, String area) {
        var writable =
                KindChoice.WRITABLE.stream()
                        .map(kind ->
                                Option.of(
                                        kind,
                                        Text.text(
                                                "cases.kind-option",
                                                kinds.name(kind),
                                                Text.people(reach.getOrDefault(kind, 0)))));
        var never =
                rules.neverKinds(area).entrySet().stream()
                        .map(kind -> Option.of(kind.getKey(), kind.getValue()));
        return Stream.concat(writable, never).toList();
    }

    /** Whether the texts are of a kind that is never kept here; the form says why. */
    boolean refuses(Form form, String area, List<String> fields) {
        for (var field : fields) {
            var why = rules.refused(area, form.value("kind"), form.value(field));
            why.ifPresent(sentence -> form.reject(field, "cases.err.never", sentence));
            if (why.isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The areas that the reader writes for, as choices. */
    List<Option> areaOptions(List<String> areas) {
        return areas.stream().map(area -> Option.of(area, organisation.areaName(area))).toList();
    }

    /** Who can read such a fact when it is shared in the case. */
    Audience shared(CaseView view, String area, String kind) {
        return audiences.of(view.id(), area, kind, cases.releaseTo(view, area, kind));
    }

    /** What the rules about telling say of sharing such a fact with those who would read it. */
    List<String> rule(CaseView view, String area, String kind) {
        var seats = cases.seatsWithGround(view.id(), area, kind);
        var areas =
                view.members().stream()
                        .filter(seat -> seats.contains(seat.id()))
                        .map(Seat::area)
                        .filter(other -> !other.equals(area))
                        .distinct()
                        .toList();
        return rules.sentences(view.id(), area, areas, kind);
    }

    /** What that area is never to write here, with the reason. */
    List<String> never(String area) {
        return rules.never(area);
    }

    /** Who can read it when it is not. */
    Audience own(CaseView view, String area, String kind) {
        return audiences.of(view.id(), area, kind, cases.ownerReaders(view, area));
    }

    Audience everybody(CaseView view) {
        return audiences.of(view.id(), view.file().hostArea(), "frame", List.of());
    }

    /** How facts are protected where they would be read (D27). */
    List<Area> protections(CaseView view, String area) {
        var others =
                view.members().stream()
                        .map(Seat::area)
                        .filter(other -> !other.equals(area))
                        .distinct()
                        .toList();
        return organisation.areas(others);
    }

    /** Whether others' facts may leave the screen in the reader's own authority (D27). */
    public boolean printable() {
        return organisation.area(acting.hat().area()).printable();
    }

    /** Name alone, for a heading; nothing for one who has no seat. */
    String name(CaseView view, UUID assignment) {
        return view.seats().stream()
                .filter(seat -> assignment.equals(seat.assignment()))
                .map(Seat::name)
                .findFirst()
                .orElse("");
    }

    /** Names of members by their assignment. */
    Map<Object, String> names(CaseView view) {
        return view.seats().stream()
                .filter(Seat::signsIn)
                .collect(
                        Collectors.toMap(
                                Seat::assignment,
                                seat -> seat.name() + ", " + seat.title(),
                                (first, _) -> first));
    }
}
