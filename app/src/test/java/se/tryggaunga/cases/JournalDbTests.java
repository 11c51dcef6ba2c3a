package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.journal.JournalText;
import se.tryggaunga.journal.Journals;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Text;

/**
 * What a party takes along to its own record: received with source and ground, decided, promised;
 * no word of another's.
 */
class JournalDbTests extends InACase {

    private static final String SCHOOLS = "Sover ofta på lektionerna.";
    private static final String OWN = "Ses varje tisdag.";
    private static final String HIDDEN = "Bara skolans.";
    private static final String DECIDED = "Skolan och kuratorn ses i april.";
    private static final String PROMISED = "Kontakt en gång i veckan";
    private static final String SCHOOL_PROMISED = "Anpassat schema";

    @Autowired Journals journals;
    @Autowired Meetings meetings;
    @Autowired Minutes minutes;
    @Autowired Commitments commitments;

    private CaseFile file;
    private UUID hidden;

    @BeforeEach
    void aCaseWithNotesAndAMeeting() {
        file = open(ANDERS, MIA);
        note(ANDERS, "skola", "school", SCHOOLS, true);
        hidden = note(ANDERS, "skola", "school", HIDDEN, false);
        note(SARA, "social", "school", OWN, true);
    }

    @Test
    void saysWhatWasReceivedFromWhomAndOnWhatGroundAndNotWhatItSays() {
        var text = text(SARA);
        assertThat(text)
                .contains(file.number(), "MOTTAGET", "Grund: Det finns ett giltigt samtycke.");
        assertThat(text.lines().filter(line -> line.contains("Anteckning från"))).hasSize(1);
        assertThat(text).doesNotContain(SCHOOLS, HIDDEN, OWN);
    }

    @Test
    void holdsWhatWasDecidedTogetherAndWhatTheOwnPartyPromised() {
        meet();
        assertThat(text(SARA)).contains(DECIDED, PROMISED).doesNotContain(SCHOOL_PROMISED);
        assertThat(text(ANDERS)).contains(DECIDED, SCHOOL_PROMISED).doesNotContain(PROMISED);
    }

    @Test
    void holdsOnlyTheOwnPromisesWhereOthersFactsStayOnTheScreen() {
        meet();
        var journal = read(MIA, file, journals::fresh);
        assertThat(journal.ownOnly()).isTrue();
        assertThat(journal.text()).doesNotContain("MOTTAGET", "BESLUTAT", DECIDED);
    }

    @Test
    void beginsTheNextTimeWhereItEnded() {
        var copy = take(SARA);
        assertThat(fresh(SARA).isEmpty()).isTrue();
        assertThat(fresh(SARA).latest()).isNotNull();
        assertThat(read(SARA, file, view -> journals.again(view, copy)).text())
                .as("for whoever copies it by hand")
                .contains("Anteckning från");
        assertThat(read(SARA, file, journals::all).text()).contains("Anteckning från");
        assertThat(text(ANDERS)).as("each authority on its own").contains("Anteckning från");
        assertThat(read(ANDERS, file, view -> journals.again(view, copy)).isEmpty())
                .as("another's copy is none of theirs")
                .isTrue();
        note(ANDERS, "skola", "school", SCHOOLS, true);
        assertThat(fresh(SARA).keys()).as("the same day").hasSize(1);
    }

    @Test
    void whatIsSharedLaterThanItWasWrittenIsNewWhenItIsShared() {
        take(SARA);
        CLOCK.turn(Duration.ofDays(3));
        write(
                ANDERS,
                file,
                view -> {
                    notes.share(view, hidden);
                    return true;
                });
        var text = text(SARA);
        assertThat(text.lines().filter(line -> line.contains("Anteckning från"))).hasSize(1);
        assertThat(text).contains(Text.date(CLOCK.today()) + ": Anteckning från");
    }

    @Test
    void notesAsTakenWhatWasShownAndNothingThatCameMeanwhile() {
        var shown = fresh(SARA).keys();
        note(ANDERS, "skola", "school", SCHOOLS, true);
        take(SARA, shown);
        assertThat(fresh(SARA).keys()).hasSize(1);
        take(SARA, List.of("note/" + UUID.randomUUID() + "/1"));
        assertThat(fresh(SARA).keys()).hasSize(1);
    }

    @Test
    void isLoggedAsAnExportAndKnownToTheOwnAuthorityAlone() {
        take(SARA);
        assertThat(logged(file, "export")).isEqualTo(1);
        assertThat(rows(SARA, "select 1 from journal.copy where scope_id = ?", file.id())).isOne();
        assertThat(rows(ANDERS, "select 1 from journal.copy where scope_id = ?", file.id()))
                .isZero();
        assertThatThrownBy(() -> take(JON)).isInstanceOf(NotFound.class);
    }

    private void meet() {
        write(
                SARA,
                file,
                view -> {
                    var time = new Meetings.Time(CLOCK.today(), null, "Kontoret");
                    var meeting = meetings.plan(view, Occasion.FIRST, time);
                    var item = meetings.agenda(meeting).getFirst();
                    var typed = new Minutes.Typed(item.id(), item.version(), DECIDED);
                    minutes.write(view, meeting, List.of(typed));
                    commitments.propose(view, meeting, promise(view, "social", PROMISED));
                    commitments.propose(view, meeting, promise(view, "skola", SCHOOL_PROMISED));
                    minutes.adopt(view, meeting);
                    return true;
                });
    }

    private Commitments.Promise promise(CaseView view, String area, String what) {
        UUID seat =
                view.members().stream()
                        .filter(each -> each.area().equals(area))
                        .findFirst()
                        .orElseThrow()
                        .id();
        return new Commitments.Promise(seat, what, CLOCK.today().plusDays(7), null);
    }

    private String text(String who) {
        return fresh(who).text();
    }

    private JournalText fresh(String who) {
        return read(who, file, journals::fresh);
    }

    private UUID take(String who) {
        return take(who, fresh(who).keys());
    }

    private UUID take(String who, List<String> keys) {
        return read(who, file, view -> journals.taken(view, keys));
    }

    private UUID note(String who, String area, String kind, String words, boolean share) {
        return write(
                who,
                file,
                view -> notes.write(view, new NewNote(area, kind, words, share, "", "")));
    }
}
