package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tryggaunga.shared.NotFound;

/** Parts and notes are new versions each time; nobody's text is lost. */
class WritingDbTests extends InACase {

    @Test
    void showsTheColleaguesTextToTheOneWhoComesSecond() {
        var file = open(EVA, ANDERS);
        handIn(EVA, file, part("social", 0, "support", "Evas text"));
        assertThatThrownBy(() -> handIn(SARA, file, part("social", 0, "support", "Saras text")))
                .isInstanceOfSatisfying(
                        PartChanged.class,
                        changed -> {
                            assertThat(changed.status()).isEqualTo(409);
                            assertThat(changed.theirs()).isNotNull();
                            assertThat(changed.theirs().words().worries()).isEqualTo("Evas text");
                        });
        handIn(SARA, file, part("social", 1, "support", "Bådas text"));
        assertThat(kept(EVA, file, "social").worries()).isEqualTo("Bådas text");
        assertThat(rows(EVA, "select 1 from cases.part where scope_id = ?", file.id()))
                .isEqualTo(2);
    }

    @Test
    void releasesALaterVersionToThoseWhoReadTheOneBefore() {
        var file = open(ANDERS);
        handIn(ANDERS, file, part("skola", 0, "school", "Först"));
        handIn(SARA, file, part("social", 0, "support", "x"));
        handIn(ANDERS, file, part("skola", 1, "crime", "Sedan"));
        var seen = read(SARA, file, mapping::picture).of("skola");
        assertThat(seen).isNotNull();
        assertThat(seen.words().worries()).isEqualTo("Sedan");
        assertThat(seen.kind()).as("what is released stays what it is").isEqualTo("school");
    }

    @Test
    void handsInNothingInOneGo() {
        var file = open(ANDERS);
        handIn(ANDERS, file, new NewPart("skola", 0, "school", Part.Words.NOTHING, "", ""));
        assertThat(kept(ANDERS, file, "skola").nothingToAdd()).isTrue();
        assertThat(
                        rows(
                                ANDERS,
                                "select 1 from tasks.task where scope_id = ? and done_at is null",
                                file.id()))
                .isZero();
        assertThat(rows(ANDERS, "select 1 from sharing.disclosure where scope_id = ?", file.id()))
                .isZero();
    }

    @Test
    void writesForNobodyElsesParty() {
        var file = open(ANDERS);
        assertThatThrownBy(() -> handIn(ANDERS, file, part("social", 0, "support", "x")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> note(ANDERS, file, "polis", "x")).isInstanceOf(NotFound.class);
    }

    @Test
    void locksANoteAfterADayAndCorrectsItInTheOpen() {
        var file = open(EVA, ANDERS);
        var id = note(EVA, file, "social", "Ringde måndag");
        rewrite(EVA, file, id, 1, "Ringde tisdag");
        assertThatThrownBy(() -> rewrite(SARA, file, id, 2, "Ringde onsdag"))
                .isInstanceOf(NotFound.class);
        CLOCK.turn(Duration.ofHours(25));
        rewrite(SARA, file, id, 2, "Ringde torsdag");
        var note = read(EVA, file, view -> notes.one(view.id(), id));
        assertThat(note.correction()).isTrue();
        assertThat(note.earlier())
                .extracting(Note::words)
                .containsExactly("Ringde tisdag", "Ringde måndag");
        assertThat(note.earlier()).extracting(Note::correction).containsOnly(false);
        assertThatThrownBy(() -> rewrite(EVA, file, id, 2, "Ringde fredag"))
                .isInstanceOf(NoteChanged.class);
    }

    @Test
    void recordsWhatWasSharedAndWithWhom() {
        var file = open(ANDERS, MIA);
        var id =
                write(
                        ANDERS,
                        file,
                        view ->
                                notes.write(
                                        view,
                                        new NewNote("skola", "school", "Delad", true, "", "")));
        assertThat(
                        rows(
                                SARA,
                                "select 1 from sharing.disclosure where fact_id = ? and cardinality(to_seats) = 1",
                                id))
                .isEqualTo(1);
        assertThat(
                        read(SARA, file, view -> history.full(view, 100)).stream()
                                .map(entry -> entry.title()))
                .anyMatch(title -> title.endsWith("delade en anteckning"))
                .anyMatch(title -> title.startsWith("Läst"))
                .contains("Ärendet öppnades");
    }

    private void handIn(String who, CaseFile file, NewPart part) {
        write(
                who,
                file,
                view -> {
                    mapping.handIn(view, part);
                    return true;
                });
    }

    private Part.Words kept(String who, CaseFile file, String area) {
        Part part = read(who, file, view -> mapping.part(view, area).orElseThrow());
        return part.words();
    }

    private UUID note(String who, CaseFile file, String area, String words) {
        return write(
                who,
                file,
                view -> notes.write(view, new NewNote(area, "support", words, false, "", "")));
    }

    private void rewrite(String who, CaseFile file, UUID id, int version, String words) {
        write(
                who,
                file,
                view -> {
                    notes.rewrite(view, id, version, words);
                    return true;
                });
    }
}
