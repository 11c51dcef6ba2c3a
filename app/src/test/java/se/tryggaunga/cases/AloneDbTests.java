package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.PaperText;
import se.tryggaunga.cases.domain.Answer;
import se.tryggaunga.cases.domain.Closing;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.cases.domain.Rating;
import se.tryggaunga.cases.domain.Result;
import se.tryggaunga.cases.domain.Standing;

/** One signed-in person runs a whole case for four parties who never sign in (D32). */
class AloneDbTests extends InAMeeting {

    private static final List<Opening.Guest> GUESTS =
            List.of(
                    new Opening.Guest("skola", "rektor", "Ylva Berg"),
                    new Opening.Guest("friskola", "rektor", "Omar Lind"),
                    new Opening.Guest("fritid", "fritidsledare", "Ida Ros"),
                    new Opening.Guest("polis", "områdespolis", "Per Ahl"));

    /** By area, the kind of information that it speaks of. */
    private static final Map<String, String> KINDS =
            Map.of("skola", "school", "friskola", "school", "fritid", "leisure", "polis", "crime");

    private static final String VOICE = "Egenröst";
    private static final String DECIDED = "Mötesbeslut";

    @Autowired Plans plans;
    @Autowired Goals goals;
    @Autowired FollowUps followUps;
    @Autowired Closings closings;

    @Test
    void runsTheCaseToItsEndAndGivesEachASlipWithNothingOfTheOthers() throws IOException {
        var file = opened();
        handInForAll(file);
        assertThat(page(SARA, "/arenden/" + file.number() + "/kartlaggning/bild"))
                .as("nobody is waited for")
                .contains("Oro-skola", "Oro-friskola", "Oro-fritid", "Oro-polis");
        does(file, view -> plans.voice(view, 0, VOICE));
        var goal = write(SARA, file, view -> goals.add(view, "Målord"));
        var promises = meet(file);
        does(file, plans::settle);
        does(file, view -> plans.agree(view, Answer.YES, ""));
        for (var guest : GUESTS) {
            assertThat(slip(file, guest))
                    .as(guest.area())
                    .contains("Löfte-" + guest.area(), guest.name(), file.number())
                    .contains("Berätta hur det gick för Sara Lind")
                    .doesNotContain(notFor(guest));
        }
        followUp(file, promises, goal);
        close(file, promises, goal);
        assertThat(read(SARA, file, CaseView::status)).isEqualTo(CaseStatus.CLOSED);
        assertThat(logged(file, "print")).as("slips, on the page and as PDF").isEqualTo(8);
        for (var who : List.of(ANDERS, MIA, JON)) {
            assertThat(rows(who, "select 1 from cases.part where scope_id = ?", file.id()))
                    .as("a colleague of theirs who does sign in: " + who)
                    .isZero();
        }
    }

    private CaseFile opened() {
        var covered =
                GUESTS.stream()
                        .collect(
                                Collectors.toMap(
                                        Opening.Guest::area,
                                        guest -> Set.of("plan", KINDS.get(guest.area()))));
        covered.put("social", Set.of("plan", "school", "leisure", "crime"));
        var request = consented(covered);
        return as(SARA, () -> openings.open(opening(request, GUESTS)));
    }

    private void handInForAll(CaseFile file) {
        does(file, view -> mapping.handIn(view, part("social", 0, "support", "Oro-social")));
        for (var guest : GUESTS) {
            var area = guest.area();
            var words = new Part.Words("", "Oro-" + area, "");
            var part = new NewPart(area, 0, KINDS.get(area), words, guest.name(), "2 mars");
            does(file, view -> mapping.handIn(view, part));
        }
    }

    private Map<String, UUID> meet(CaseFile file) {
        var meeting = meeting(file, Occasion.FIRST);
        came(file, meeting, seat(file, "skola").toString(), seat(file, "polis").toString());
        var promises =
                GUESTS.stream()
                        .map(Opening.Guest::area)
                        .collect(
                                Collectors.toMap(
                                        area -> area,
                                        area -> promise(file, meeting, area, "Löfte-" + area)));
        decide(file, meeting, agenda(SARA, file, meeting).getLast().id(), 0, DECIDED);
        adopt(file, meeting);
        return promises;
    }

    private void followUp(CaseFile file, Map<String, UUID> promises, UUID goal) {
        CLOCK.turn(Duration.ofDays(20));
        var happened =
                promises.values().stream()
                        .map(id -> new FollowUps.Happened(id, Standing.DONE, "Det gick", null))
                        .toList();
        var rated = List.of(new FollowUps.Rated(goal, Rating.THERE));
        var gone = new FollowUps.Gone(happened, rated, "Bra", CLOCK.today().plusDays(30));
        does(file, view -> followUps.save(view, gone));
    }

    private void close(CaseFile file, Map<String, UUID> promises, UUID goal) {
        var reason = read(SARA, file, view -> closings.reasons(view).getFirst().code());
        var words = new Closing.Words("Bra", "Tack", "");
        var settled = new Closings.Settled(reason, Map.of(goal, Result.FULL), Map.of(), words);
        assertThat(promises).hasSize(GUESTS.size());
        does(file, view -> closings.close(view, settled));
    }

    /** What stands on the slip's page, with what stands on its PDF. */
    private String slip(CaseFile file, Opening.Guest guest) throws IOException {
        var path = "/arenden/" + file.number() + "/plan/lapp/" + seat(file, guest.area());
        var pdf = send(SARA, get(path + "/atagandelapp.pdf"));
        assertThat(pdf.getStatus()).isEqualTo(200);
        var paper = PaperText.of(pdf.getContentAsByteArray());
        assertThat(paper).contains("Löfte-" + guest.area());
        return paper + sheet(page(SARA, path));
    }

    /** Without the page around it, which is not printed. */
    private static String sheet(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private static String[] notFor(Opening.Guest guest) {
        var others =
                GUESTS.stream()
                        .filter(each -> !each.equals(guest))
                        .flatMap(each -> List.of("Löfte-" + each.area(), each.name()).stream());
        var facts = GUESTS.stream().map(each -> "Oro-" + each.area()).collect(Collectors.toList());
        facts.addAll(List.of("Oro-social", VOICE, DECIDED, "Målord", "Alex", "Kim"));
        others.forEach(facts::add);
        return facts.toArray(String[]::new);
    }

    private void does(CaseFile file, Consumer<CaseView> work) {
        write(
                SARA,
                file,
                view -> {
                    work.accept(view);
                    return true;
                });
    }
}
