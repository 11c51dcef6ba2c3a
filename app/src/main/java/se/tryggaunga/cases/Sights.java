package se.tryggaunga.cases;

import static se.tryggaunga.shell.Text.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Grants;
import se.tryggaunga.access.SeenAs;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.cases.store.PartStore;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.MarkedText;
import se.tryggaunga.shell.Text;

/**
 * Shows what another seat in a case sees: the facts that the reader reads, with gaps where the
 * other does not. What only the other reads is never shown.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Sights {

    private final PartStore parts;
    private final Notes notes;
    private final Commitments commitments;
    private final SeenAs seenAs;
    private final Grants grants;
    private final CaseDesk desk;

    Sights(
            PartStore parts,
            Notes notes,
            Commitments commitments,
            SeenAs seenAs,
            Grants grants,
            CaseDesk desk) {
        this.parts = parts;
        this.notes = notes;
        this.commitments = commitments;
        this.seenAs = seenAs;
        this.grants = grants;
        this.desk = desk;
    }

    /**
     * @throws NotFound unless the seat is taken by somebody who signs in, and reads the case today
     */
    public Sight of(CaseView view, UUID seatId) {
        var seat =
                view.members().stream()
                        .filter(each -> each.id().equals(seatId) && each.signsIn())
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var other = seat.assignment();
        if (other == null) {
            throw new NotFound();
        }
        var theirs = seenAs.as(view.id(), view.file().hostArea(), other, () -> readIn(view.id()));
        desk.log().read(view.id(), "case-seen-as");
        return new Sight(seat, lines(view.id(), seat.area(), theirs));
    }

    /** The versions that the acting hat reads. */
    private Set<String> readIn(UUID scope) {
        grants.narrowTo(scope);
        var keys = new HashSet<String>();
        parts.latest(scope).forEach(part -> keys.add(key(part.id(), part.version())));
        notes.list(scope).forEach(note -> keys.add(key(note.id(), note.version())));
        commitments.all(scope).forEach(each -> keys.add(each.id().toString()));
        return keys;
    }

    private List<Sight.Line> lines(UUID scope, String seatArea, Set<String> theirs) {
        var lines = new ArrayList<Sight.Line>();
        for (var part : parts.latest(scope)) {
            lines.add(
                    line(
                            text("cases.sight.part"),
                            part.area(),
                            seen(said(part), part.area(), seatArea),
                            theirs.contains(key(part.id(), part.version()))));
        }
        for (var note : notes.list(scope)) {
            lines.add(
                    line(
                            text("cases.sight.note", Text.moment(note.firstWrittenAt())),
                            note.area(),
                            seen(note.words(), note.area(), seatArea),
                            theirs.contains(key(note.id(), note.version()))));
        }
        commitments.all(scope).forEach(each -> lines.add(promise(each, theirs)));
        return lines;
    }

    private Sight.Line promise(Commitment each, Set<String> theirs) {
        return line(
                text("cases.sight.promise", each.due()),
                each.ownerArea(),
                each.seatTitle() + ": " + each.what(),
                theirs.contains(each.id().toString()));
    }

    /** What is about others stays with the area that wrote it. */
    private static String seen(String words, String area, String seatArea) {
        return area.equals(seatArea) ? words : MarkedText.forOthers(words);
    }

    private Sight.Line line(String title, String area, String words, boolean seen) {
        return new Sight.Line(title, desk.areaName(area), words, seen);
    }

    private static String said(Part part) {
        var words = part.words();
        return words.nothingToAdd()
                ? text("cases.nothing-to-add")
                : String.join("\n", words.works(), words.worries(), words.wouldHelp()).strip();
    }

    private static String key(UUID id, int version) {
        return id + "/" + version;
    }
}
