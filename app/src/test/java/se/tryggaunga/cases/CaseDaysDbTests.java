package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.Nightly;
import se.tryggaunga.cases.store.CaseWriter;
import se.tryggaunga.tasks.Tasks;

/** What the day brings about by itself, with nobody looking at the case. */
class CaseDaysDbTests extends InACase {

    private static final String PARTS = "select 1 from cases.part where scope_id = ?";
    private static final String STEPS = "select 1 from cases.step where scope_id = ? and step = ";

    @Autowired CaseDays days;
    @Autowired CaseWriter writer;
    @Autowired Tasks tasks;

    @Test
    void openThePictureOnItsDayAndNotBefore() {
        var file = open(ANDERS, MIA);
        handedIn(file);
        CLOCK.turn(Duration.ofDays(13));
        run();
        assertThat(rows(SARA, PARTS, file.id())).isZero();
        CLOCK.turn(Duration.ofDays(1));
        run();
        run();
        assertThat(rows(SARA, PARTS, file.id())).isEqualTo(1);
        assertThat(rows(SARA, STEPS + "'picture_open'", file.id())).isEqualTo(1);
        assertThat(rows(JON, PARTS, file.id())).isZero();
    }

    @Test
    void bringACaseToRestWhenTheYesHasRunOut() {
        var file = open(ANDERS, MIA);
        assertThat(as(MIA, tasks::mine)).anyMatch(task -> task.scopeId().equals(file.id()));
        CLOCK.turn(Duration.ofDays(200));
        run();
        run();
        assertThat(rows(SARA, STEPS + "'withdrawn'", file.id())).isEqualTo(1);
        assertThat(rows(SARA, STEPS + "'picture_open'", file.id())).isZero();
        assertThat(as(MIA, tasks::mine)).noneMatch(task -> task.scopeId().equals(file.id()));
    }

    @Test
    void areForThatJobAlone() {
        var file = open(ANDERS);
        handedIn(file);
        CLOCK.turn(Duration.ofDays(20));
        assertThat(
                        municipalities.within(
                                CaseWorld.HERE,
                                () -> acting.asJob("seal", writer::waitingForTheDay)))
                .isEmpty();
        assertThat(as(JON, writer::waitingForTheDay)).isEmpty();
        assertThat(as(JON, () -> writer.openPicture(file.id()))).isFalse();
    }

    private void handedIn(CaseFile file) {
        write(
                ANDERS,
                file,
                view -> {
                    mapping.handIn(view, part("skola", 0, "school", "Borta efter lunch"));
                    return view;
                });
    }

    private void run() {
        new Nightly(municipalities, CaseWorld.HERE, acting).run(days);
    }
}
