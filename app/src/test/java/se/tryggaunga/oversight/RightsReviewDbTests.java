package se.tryggaunga.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.tryggaunga.Nightly;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Hat;
import se.tryggaunga.access.Hats;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.tasks.Task;
import se.tryggaunga.tasks.Tasks;

/**
 * A quarter in a small municipality, from the task on Min dag to what is ended for want of a word.
 */
@SpringBootTest(properties = "trygga.jobs=false")
@Import(RightsWorld.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RightsReviewDbTests {

    private static final String SARA = "Sara Lind/samordnare";
    private static final String EVA = "Eva Ek/socialsekreterare";
    private static boolean begun;

    @Autowired Municipalities municipalities;
    @Autowired Acting acting;
    @Autowired Hats hats;
    @Autowired RightsReviews reviews;
    @Autowired RightsJob job;
    @Autowired Tasks tasks;

    @BeforeEach
    void saraAnswersForTheSocialServices() {
        if (!begun) {
            begun = true;
            RightsWorld.OWNER
                    .sql(
                            "update organisation.function set rights = rights || '{rights.review}' where id = 'samordnare'")
                    .update();
            run();
        }
    }

    @Test
    @Order(1)
    void beginsOnceAQuarterForThoseWhoHaveSomebodyToAnswer() {
        run();
        assertThat(as(SARA, reviews::mine))
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.party()).isEqualTo("Socialnämnden");
                    assertThat(review.quarter()).isEqualTo(LocalDate.of(2026, 10, 1));
                    assertThat(review.due()).isEqualTo(RightsWorld.CLOCK.today().plusDays(21));
                    assertThat(review.open())
                            .extracting(HeldRight::name)
                            .containsOnly("Eva Ek", "Mona Ask", "Rut Alm", "Siv Lund");
                    assertThat(review.closed())
                            .as("one's own")
                            .extracting(HeldRight::name)
                            .containsOnly("Sara Lind");
                });
        assertThat(as(SARA, tasks::mine)).extracting(Task::verb).contains("oversight.task.rights");
        assertThatThrownBy(() -> as(EVA, reviews::mine)).isInstanceOf(Forbidden.class);
    }

    @Test
    @Order(2)
    void remindsOnceBeforeTheLastDay() {
        RightsWorld.CLOCK.turn(Duration.ofDays(15));
        run();
        run();
        assertThat(as(SARA, tasks::mine))
                .extracting(Task::verb)
                .contains("oversight.task.rights-remind")
                .doesNotContain("oversight.task.rights");
    }

    @Test
    @Order(3)
    void keepsWhatNobodyConfirmedUnlessTheRuleEndsIt() {
        RightsWorld.CLOCK.turn(Duration.ofDays(7));
        run();
        assertThat(review().lateOn(RightsWorld.CLOCK.today())).isTrue();
        assertThat(hatsOf("Eva Ek")).hasSize(1);
        RightsWorld.OWNER
                .sql("insert into oversight.rights_rule values (:day, 21, 7, true)")
                .param("day", RightsWorld.CLOCK.today())
                .update();
        run();
        assertThat(review().closed())
                .filteredOn(right -> right.name().equals("Eva Ek"))
                .extracting(HeldRight::state)
                .containsExactly("lapsed");
        assertThat(hatsOf("Eva Ek")).isEmpty();
        assertThat(hatsOf("Sara Lind")).as("who answers is not ended").hasSize(2);
        RightsWorld.OWNER
                .sql("delete from oversight.rights_rule where from_day > '2020-01-01'")
                .update();
        RightsWorld.OWNER
                .sql(
                        "update access.assignment set until_day = null, ended_on = null where person_id = :eva")
                .param("eva", person("Eva Ek"))
                .update();
    }

    @Test
    @Order(4)
    void endsWhatIsRemovedAtOnceAndLogsWhoDidIt() {
        RightsWorld.CLOCK.turn(Duration.ofDays(20));
        run();
        var open = review().open();
        assertThat(open).hasSize(1);
        int removed =
                as(SARA, () -> reviews.say(review().id(), Map.of(open.getFirst().id(), false)));
        assertThat(removed).isOne();
        assertThat(hatsOf("Eva Ek")).isEmpty();
        assertThat(
                        RightsWorld.OWNER
                                .sql(
                                        "select p.name from audit.entry e join access.person p on p.id = e.person_id where e.action = 'right' and e.what = 'assignment-update'")
                                .query(String.class)
                                .list())
                .containsExactly("Sara Lind");
        assertThat(as(SARA, tasks::mine))
                .extracting(Task::verb)
                .doesNotContain("oversight.task.rights");
        assertThat(as(SARA, () -> reviews.say(review().id(), Map.of(open.getFirst().id(), true))))
                .as("said once")
                .isZero();
        assertThat(hatsOf("Eva Ek")).isEmpty();
    }

    private RightsReview review() {
        return as(SARA, reviews::mine).getFirst();
    }

    private void run() {
        new Nightly(municipalities, RightsWorld.HERE, acting).run(job);
    }

    private <T> T as(String who, Supplier<T> work) {
        var parts = who.split("/");
        return municipalities.within(
                RightsWorld.HERE,
                () -> acting.as(hat(parts[0], parts[1]), "GET /behorigheter", work));
    }

    private List<Hat> hatsOf(String name) {
        return municipalities.within(RightsWorld.HERE, () -> hats.of(person(name)));
    }

    private Hat hat(String name, String function) {
        return hats.of(person(name)).stream()
                .filter(hat -> hat.function().equals(function))
                .findFirst()
                .orElseThrow();
    }

    private static UUID person(String name) {
        return RightsWorld.OWNER
                .sql("select id from access.person where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }
}
