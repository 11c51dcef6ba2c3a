package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import se.tryggaunga.cases.domain.AgendaItem;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.cases.domain.Topic;
import se.tryggaunga.organisation.Setup;
import se.tryggaunga.shared.Forbidden;

/** What a meeting talks about, and who was in the room: whoever was there, the ledger decides. */
class MeetingsDbTests extends InAMeeting {

    private static final String POINTS = "select 1 from cases.agenda_item where meeting_id = ?";

    @Test
    void keepsTheAgendaOfAMeetingWhenTheTemplateChanges() throws Exception {
        var file = open(ANDERS);
        template(
                "2024-01-01",
                "{topic: safety}, {sv: 'Hur är det hemma?', en: 'How is it at home?'}");
        var before = meeting(file, Occasion.URGENT);
        template("2026-01-01", "{sv: 'Vad gör vi nu?', en: 'What do we do now?'}");
        var after = meeting(file, Occasion.URGENT);
        template("2099-01-01", "{sv: Något annat, en: Something else}");
        assertThat(titles(file, before))
                .containsExactly(
                        "Vad kom vi överens om sist?",
                        "Vad behövs för att den unge ska vara trygg i dag?",
                        "Hur är det hemma?");
        assertThat(titles(file, after))
                .containsExactly("Vad kom vi överens om sist?", "Vad gör vi nu?");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            assertThat(titles(file, before)).endsWith("How is it at home?");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
        template("2024-01-01", "{topic: safety}");
        assertThat(titles(file, before)).as("also when that template itself changes").hasSize(3);
    }

    @Test
    void asksHowItWentAlsoAtAFirstMeetingOnceSomethingIsPromised() {
        var file = open(ANDERS);
        assertThat(first(file, meeting(file, Occasion.FIRST))).isEqualTo("welcome");
        var seat = seat(file, "skola");
        write(
                ANDERS,
                file,
                view ->
                        commitments.promise(
                                view,
                                new Commitments.Promise(
                                        seat, "Schema", CLOCK.today().plusDays(7), null)));
        assertThat(first(file, meeting(file, Occasion.FIRST))).isEqualTo(Topic.LAST_TIME);
    }

    @Test
    void takesOffOwnPointsThatNothingIsWrittenUnderUntilTheMinutesAreAdopted() {
        var file = open(ANDERS, MIA);
        var meeting = meeting(file, Occasion.CLOSING);
        add(file, meeting, "Lägret");
        add(file, meeting, "Mopeden");
        int all = agenda(SARA, file, meeting).size();
        var camp = item(file, meeting, "Lägret");
        drop(file, meeting, camp.id());
        var left = agenda(ANDERS, file, meeting);
        assertThat(left).hasSize(all - 1).extracting(AgendaItem::words).doesNotContain("Lägret");
        assertThat(left.getLast().words()).isEqualTo("Mopeden");
        assertThat(left.getLast().position()).as("numbered as it stands").isEqualTo(all - 1);
        assertThatThrownBy(() -> drop(file, meeting, left.getFirst().id()))
                .as("the template's")
                .isInstanceOf(NotYet.class);
        decide(file, meeting, left.getLast().id(), 0, "Vi tar det nästa gång");
        assertThatThrownBy(() -> drop(file, meeting, left.getLast().id()))
                .as("something is written there")
                .isInstanceOf(NotYet.class);
        assertThatThrownBy(() ->
                        write(
                                ANDERS,
                                file,
                                view -> {
                                    meetings.addItem(view, meeting, "Min egen");
                                    return true;
                                }))
                .isInstanceOf(Forbidden.class);
        adopt(file, meeting);
        assertThatThrownBy(() -> add(file, meeting, "För sent")).isInstanceOf(NotYet.class);
        assertThat(rows(MIA, POINTS + " and dropped", meeting)).isEqualTo(1);
        assertThat(rows(JON, POINTS, meeting)).isZero();
    }

    @Test
    void keepsThePointsOfAllWhoAddOneAtTheSameMomentOrTellsThem() throws Exception {
        var file = open(ANDERS);
        var meeting = meeting(file, Occasion.CLOSING);
        int before = agenda(SARA, file, meeting).size();
        Callable<Boolean> press =
                () -> {
                    try {
                        add(file, meeting, "Samtidigt");
                        return true;
                    } catch (NotYet told) {
                        return false;
                    }
                };
        int taken = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var pressed : threads.invokeAll(Collections.nCopies(4, press))) {
                taken += pressed.get() ? 1 : 0;
            }
        }
        var after = agenda(SARA, file, meeting);
        assertThat(taken).isPositive();
        assertThat(after).hasSize(before + taken);
        assertThat(after).extracting(AgendaItem::position).doesNotHaveDuplicates();
    }

    @Test
    void notesWhoWasInTheRoomAndOpensAndClosesNothingByIt() {
        var file = open(ANDERS, MIA);
        var meeting = meeting(file, Occasion.FIRST);
        var school = seat(file, "skola").toString();
        var leisure = seat(file, "fritid").toString();
        came(file, meeting, "young", school, leisure);
        var item = agenda(SARA, file, meeting).getLast().id();
        decide(file, meeting, item, 0, "Vi ses igen");
        room(file, meeting, item, "young", school);
        assertThat(rows(MIA, DECISIONS, file.id())).as("not adopted").isZero();
        assertThat(rows(ANDERS, DECISIONS, file.id())).as("there, and not adopted").isZero();
        adopt(file, meeting);
        for (var who : List.of(ANDERS, MIA)) {
            var noted = agenda(who, file, meeting).getLast();
            assertThat(noted.decision()).as(who).isEqualTo("Vi ses igen");
            assertThat(noted.out(List.of("young", school, leisure))).containsExactly(leisure);
        }
        assertThat(rows(JON, DECISIONS, file.id())).isZero();
    }

    @Test
    void notesNobodyInTheRoomWhoMayNotHearThePlan() {
        var file = withoutAGroundForLeisure();
        var meeting = meeting(file, Occasion.FIRST);
        var leisure = seat(file, "fritid").toString();
        var item = agenda(SARA, file, meeting).getLast().id();
        decide(file, meeting, item, 0, "Vi ses igen");
        assertThatThrownBy(() -> room(file, meeting, item, "young", leisure))
                .isInstanceOf(NoGroundToAttend.class);
        adopt(file, meeting);
        assertThat(rows(MIA, DECISIONS, file.id())).isZero();
        assertThat(agenda(MIA, file, meeting)).isEmpty();
    }

    @Test
    void saysNothingWhereEverybodyWhoCameIsInTheRoom() {
        var file = open(ANDERS);
        var meeting = meeting(file, Occasion.FIRST);
        var school = seat(file, "skola").toString();
        came(file, meeting, "young", school);
        var item = agenda(SARA, file, meeting).getFirst();
        room(file, meeting, item.id(), "young", school);
        assertThat(rows(SARA, DECISIONS, file.id())).as("nothing to note").isZero();
        room(file, meeting, item.id(), "young");
        room(file, meeting, item.id(), "young", school);
        assertThat(agenda(SARA, file, meeting).getFirst().present()).isNull();
    }

    @Test
    void letsSomebodyGoOnWritingThoughTheRoomHasChanged() {
        var file = open(ANDERS);
        var meeting = meeting(file, Occasion.FIRST);
        var item = agenda(SARA, file, meeting).getFirst().id();
        decide(file, meeting, item, 0, "Ett");
        room(file, meeting, item, "young");
        decide(file, meeting, item, 1, "Ett och två");
        var now = agenda(SARA, file, meeting).getFirst();
        assertThat(now.decision()).isEqualTo("Ett och två");
        assertThat(now.present()).as("who was there stays").containsExactly("young");
        assertThatThrownBy(() -> decide(file, meeting, item, 1, "Tre"))
                .isInstanceOf(SavedMeanwhile.class);
    }

    private void template(String from, String points) throws Exception {
        var agenda =
                "\nagendas: [{programme: sspf, occasion: urgent, from: %s, points: [%s]}]\n"
                        .formatted(from, points);
        try (var owner = database().asOwner();
                var yaml = new ClassPathResource("setup/small.yaml").getInputStream()) {
            var whole = new String(yaml.readAllBytes(), StandardCharsets.UTF_8) + agenda;
            Setup.apply(
                    owner,
                    "small.yaml",
                    new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private List<String> titles(CaseFile file, UUID meeting) {
        return agenda(SARA, file, meeting).stream().map(AgendaWords::title).toList();
    }

    private String first(CaseFile file, UUID meeting) {
        return agenda(SARA, file, meeting).getFirst().topic();
    }

    private AgendaItem item(CaseFile file, UUID meeting, String words) {
        return agenda(SARA, file, meeting).stream()
                .filter(each -> each.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void add(CaseFile file, UUID meeting, String words) {
        write(
                SARA,
                file,
                view -> {
                    meetings.addItem(view, meeting, words);
                    return true;
                });
    }

    private void drop(CaseFile file, UUID meeting, UUID item) {
        write(
                SARA,
                file,
                view -> {
                    meetings.dropItem(view, meeting, item);
                    return true;
                });
    }
}
