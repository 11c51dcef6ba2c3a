package se.tryggaunga.cases;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.store.NoteStore;
import se.tryggaunga.sharing.Handable;
import se.tryggaunga.sharing.HandableFacts;
import se.tryggaunga.sharing.MarkedText;
import se.tryggaunga.sharing.Passage;

/** The own party's notes, each sentence by itself. */
@Component
class HandableNotes implements HandableFacts {

    private final NoteStore notes;
    private final HandableWords words;

    HandableNotes(NoteStore notes, HandableWords words) {
        this.notes = notes;
        this.words = words;
    }

    @Override
    public String word() {
        return "anteckning";
    }

    @Override
    public Optional<Handable> find(UUID scope, UUID fact) {
        return words.in(
                scope,
                file ->
                        notes.versions(scope, fact).stream()
                                .findFirst()
                                .filter(note -> words.own(note.area()))
                                .map(note -> handable(file, note)));
    }

    @Override
    public void close(UUID scope, UUID fact) {
        notes.close(fact);
    }

    @Override
    public void release(Handable fact, Collection<UUID> seats) {
        notes.release(fact.fact(), fact.version(), seats);
    }

    private static Handable handable(CaseFile file, Note note) {
        return new Handable(
                file.id(),
                "note",
                note.id(),
                note.version(),
                note.area(),
                note.kind(),
                Passage.of(MarkedText.forOthers(note.words())),
                note.releasedTo(),
                file.path("/anteckningar"));
    }
}
