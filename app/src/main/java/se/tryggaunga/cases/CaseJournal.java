package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.cases.domain.AgendaItem;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.cases.domain.Meeting;
import se.tryggaunga.cases.domain.Standing;
import se.tryggaunga.organisation.InformationKinds;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shell.Text;

/** What the case itself gives a party's own record. */
@Component
class CaseJournal implements JournalSource {

    private final Notes notes;
    private final Mapping mapping;
    private final Meetings meetings;
    private final Commitments commitments;
    private final Names names;

    CaseJournal(
            Notes notes, Mapping mapping, Meetings meetings, Commitments commitments, Names names) {
        this.notes = notes;
        this.mapping = mapping;
        this.meetings = meetings;
        this.commitments = commitments;
        this.names = names;
    }

    /** Whose a fact is, of what kind, and why and since when the reader may read it. */
    @Component
    record Names(
            Organisation organisation, InformationKinds kinds, Receipts receipts, Acting acting) {

        boolean own(String area) {
            return area.equals(acting.hat().area());
        }
    }

    @Override
    public List<Line> lines(CaseView view) {
        var receipts = names.receipts().in(view);
        var parts =
                mapping.picture(view).parts().stream()
                        .filter(part -> !names.own(part.area()) && !part.words().nothingToAdd())
                        .map(part ->
                                received(
                                        receipts,
                                        new Got("part", part.id(), part.version()),
                                        receipts.day(part.id(), part.writtenAt()),
                                        part.area(),
                                        part.kind()));
        var written =
                notes.list(view.id()).stream()
                        .filter(note -> !names.own(note.area()))
                        .map(note ->
                                received(
                                        receipts,
                                        new Got("note", note.id(), note.version()),
                                        receipts.day(note.id(), note.writtenAt()),
                                        note.area(),
                                        note.kind()));
        return Stream.of(parts, written, decided(view), promised(view))
                .flatMap(each -> each)
                .toList();
    }

    /** A fact of another's, in the version that is read. */
    private record Got(String what, UUID id, int version) {

        String key() {
            return what + "/" + id + "/" + version;
        }
    }

    private Line received(
            Receipts.InACase receipts, Got got, LocalDate day, String area, String kind) {
        var text =
                Text.text(
                        "journal.received." + got.what(),
                        names.organisation().areaName(area),
                        names.kinds().name(kind),
                        receipts.ground(area, kind));
        return new Line(Section.RECEIVED, day, got.key(), text);
    }

    private Stream<Line> decided(CaseView view) {
        return meetings.all(view).stream().flatMap(this::adopted);
    }

    /** What a meeting decided, once its minutes are adopted. */
    private Stream<Line> adopted(Meeting meeting) {
        var day = meeting.adoptedOn();
        if (day == null) {
            return Stream.empty();
        }
        return meetings.agenda(meeting.id()).stream()
                .filter(item -> !item.decision().isEmpty())
                .map(item -> decided(meeting, item, day));
    }

    private static Line decided(Meeting meeting, AgendaItem item, LocalDate day) {
        var text =
                Text.text(
                        "journal.decided",
                        Text.text(meeting.occasion().key()),
                        meeting.heldOn(),
                        item.decision());
        return new Line(Section.DECIDED, day, "decision/" + item.id() + "/" + item.version(), text);
    }

    private Stream<Line> promised(CaseView view) {
        return commitments.all(view.id()).stream()
                .filter(each -> names.own(each.ownerArea()))
                .flatMap(each -> Stream.ofNullable(each.standing()).map(now -> made(each, now)));
    }

    private static Line made(Commitment each, Standing standing) {
        var since = each.since();
        return new Line(
                Section.PROMISED,
                since == null ? each.due() : since,
                "promise/" + each.id() + "/" + each.version() + "/" + standing.code(),
                Text.text("journal.promised", each.what(), each.due(), Text.text(standing.key())));
    }
}
