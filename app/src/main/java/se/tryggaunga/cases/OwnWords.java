package se.tryggaunga.cases;

import static se.tryggaunga.shell.Text.text;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.cases.domain.DayMap;
import se.tryggaunga.cases.store.AttachmentStore;
import se.tryggaunga.cases.store.DayMapStore;
import se.tryggaunga.cases.store.NoteStore;
import se.tryggaunga.cases.store.PartStore;

/** The party's own part and notes, for one who is no longer in the case. */
@Component
@Order(10)
class OwnWords implements OwnFacts {

    private final PartStore parts;
    private final NoteStore notes;
    private final AttachmentStore attachments;
    private final DayMapStore days;
    private final Acting acting;

    OwnWords(
            PartStore parts,
            NoteStore notes,
            AttachmentStore attachments,
            DayMapStore days,
            Acting acting) {
        this.parts = parts;
        this.notes = notes;
        this.attachments = attachments;
        this.days = days;
        this.acting = acting;
    }

    @Override
    public List<Entry> own(UUID scope) {
        var area = acting.hat().area();
        return Stream.of(
                        parts.latest(scope).stream()
                                .filter(part -> part.area().equals(area))
                                .map(OwnWords::entry),
                        notes.versions(scope).stream()
                                .filter(note -> note.area().equals(area))
                                .map(OwnWords::entry),
                        attachments.in(scope).stream()
                                .filter(file -> file.area().equals(area))
                                .map(OwnWords::entry),
                        days.latest(scope).stream()
                                .filter(map -> map.area().equals(area))
                                .map(OwnWords::entry))
                .flatMap(each -> each)
                .toList();
    }

    private static Entry entry(Part part) {
        var words = part.words();
        var said =
                words.nothingToAdd()
                        ? text("cases.nothing-to-add")
                        : String.join(
                                "\n",
                                text("cases.works") + " " + words.works(),
                                text("cases.worries") + " " + words.worries(),
                                text("cases.would-help") + " " + words.wouldHelp());
        return Entry.written(part.writtenAt(), text("cases.own-part"), said);
    }

    private static Entry entry(DayMap map) {
        var said = String.join("\n", DayWords.own(map));
        return Entry.written(map.writtenAt(), text("cases.day"), said);
    }

    private static Entry entry(Attachment file) {
        return Entry.written(file.writtenAt(), text("cases.own-attachment"), file.title());
    }

    private static Entry entry(Note note) {
        var key = note.correction() ? "cases.own-correction" : "cases.own-note";
        return Entry.written(note.writtenAt(), text(key), note.words());
    }
}
