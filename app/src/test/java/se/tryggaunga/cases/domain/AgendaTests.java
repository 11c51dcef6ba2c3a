package se.tryggaunga.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a meeting talks about, and who was there for it. */
class AgendaTests {

    private static final Topic HOME = new Topic(Topic.WORDED, "Hur är det hemma?", "At home?");

    @Test
    void asksHowItWentFirstWhereverThereIsALastTime() {
        for (var occasion : Occasion.values()) {
            for (boolean promised : new boolean[] {true, false}) {
                var last = promised || occasion != Occasion.FIRST;
                assertThat(codes(Agenda.of(occasion, List.of(), promised)).getFirst())
                        .as(occasion + " " + promised)
                        .isEqualTo(last ? Topic.LAST_TIME : occasion.topics().getFirst().code());
            }
        }
    }

    @Test
    void takesTheMunicipalitysOwnPointsWholeAndInTheirOrder() {
        var template = List.of(HOME, Topic.shipped("goals"));
        assertThat(Agenda.of(Occasion.FIRST, template, false).topics()).isEqualTo(template);
        assertThat(codes(Agenda.of(Occasion.URGENT, template, false)))
                .containsExactly(Topic.LAST_TIME, Topic.WORDED, "goals");
    }

    @Test
    void asksHowItWentOnceWhateverATemplateSays() {
        var template = List.of(HOME, Topic.shipped(Topic.LAST_TIME));
        assertThat(codes(Agenda.of(Occasion.FOLLOW_UP, template, true)))
                .containsExactly(Topic.LAST_TIME, Topic.WORDED);
    }

    @Test
    void hasEverybodyWhoCameInTheRoomUntilSomethingElseIsNoted() {
        var came = List.of("young", "a", "b");
        assertThat(item(AgendaItem.OWN, "", null).out(came)).isEmpty();
        assertThat(item(AgendaItem.OWN, "", Set.of("young", "a")).out(came)).containsExactly("b");
        assertThat(item(AgendaItem.OWN, "", Set.of("young", "a", "b", "c")).out(came))
                .as("one who came for this only")
                .isEmpty();
    }

    @Test
    void letsOnlyAnOwnPointWithNothingUnderItBeTakenOff() {
        assertThat(item(AgendaItem.OWN, "", null).removable()).isTrue();
        assertThat(item(AgendaItem.OWN, "Vi bestämde", null).removable()).isFalse();
        assertThat(item(AgendaItem.OWN, "", Set.of("a")).removable()).isFalse();
        assertThat(item(Topic.WORDED, "", null).removable()).isFalse();
        assertThat(item("young", "", null).removable()).isFalse();
    }

    private static AgendaItem item(String topic, String decision, Set<String> present) {
        return new AgendaItem(UUID.randomUUID(), 1, topic, "x", 0, decision, present);
    }

    private static List<String> codes(Agenda agenda) {
        return agenda.topics().stream().map(Topic::code).toList();
    }
}
