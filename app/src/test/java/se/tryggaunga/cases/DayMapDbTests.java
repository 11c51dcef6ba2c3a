package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.cases.domain.DayAnswers;
import se.tryggaunga.cases.domain.DayMap;
import se.tryggaunga.cases.domain.DayPicture.State;
import se.tryggaunga.cases.domain.DaySlot;
import se.tryggaunga.cases.domain.DayStretch;
import se.tryggaunga.cases.domain.NewDayMap;
import se.tryggaunga.cases.domain.Standing;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;

/** Where safe adults are: who reads whose answers, and what fills a gap. */
class DayMapDbTests extends InACase {

    private static final String MAPS = "select 1 from cases.day_map where scope_id = ?";

    @Autowired DayMaps days;
    @Autowired Commitments commitments;

    @Test
    void isReadByThoseWhoReadThePlanAndByNobodyElse() {
        var covered = new HashMap<>(COVERED);
        covered.put("polis", Set.of("crime"));
        var request = consented(covered);
        var file = as(SARA, () -> openings.open(opening(request, List.of(), ANDERS, MIA, JON)));
        say(SARA, file, 0, gaps("friday_18"));
        for (var who : List.of(SARA, ANDERS, MIA)) {
            assertThat(rows(who, MAPS, file.id())).as(who).isEqualTo(1);
        }
        assertThat(rows(JON, MAPS, file.id())).as("the yes does not cover the plan").isZero();
        for (var who : List.of(EVA, ULLA)) {
            assertThat(rows(who, MAPS, file.id())).as(who).isZero();
        }
        assertThat(logged(file, "share")).isPositive();
    }

    @Test
    void setsAPartysAnswersBesideTheYoungPersons() {
        var file = open(ANDERS, MIA);
        say(SARA, file, 0, new DayAnswers(true, Set.of(), slots("friday_15"), ""));
        say(ANDERS, file, 0, new DayAnswers(true, slots("friday_15"), Set.of(), ""));
        openPicture(file, SARA, ANDERS, MIA);
        var maps = read(MIA, file, view -> days.picture(view.id())).maps();
        assertThat(maps).extracting(DayMap::area).containsExactly("social", "skola");
        assertThat(maps)
                .extracting(map -> map.answers().withYoung())
                .as("only the coordinator sits down with the young person")
                .containsExactly(true, false);
        assertThat(words(MIA, file).differences()).hasSize(1);
        assertThat(words(MIA, file).gaps()).isEmpty();
    }

    @Test
    void refusesACoordinatorsColleagueWhoHasNotSatDownWithTheYoungPerson() {
        var file = open(EVA, ANDERS);
        assertThatThrownBy(() -> say(EVA, file, 0, gaps("friday_18")))
                .isInstanceOf(Forbidden.class);
        assertThat(rows(SARA, MAPS, file.id())).isZero();
    }

    @Test
    void losesNoAnswerWhenTwoOfOneAreaAnswerAtOnce() {
        var file = open(ANDERS);
        say(ANDERS, file, 0, gaps("friday_15"));
        assertThatThrownBy(() -> say(ANDERS, file, 0, gaps("friday_18")))
                .isInstanceOfSatisfying(
                        DayMapChanged.class,
                        newer -> {
                            assertThat(newer.status()).isEqualTo(409);
                            assertThat(newer.theirs().answers().gaps())
                                    .containsExactlyElementsOf(slots("friday_15"));
                        });
        say(ANDERS, file, 1, gaps("friday_15 friday_18"));
        assertThat(rows(ANDERS, MAPS, file.id())).as("what stood before is kept").isEqualTo(2);
        say(ANDERS, file, 1, gaps("friday_15 friday_18"));
        assertThat(rows(ANDERS, MAPS, file.id())).as("said twice is said once").isEqualTo(2);
    }

    @Test
    void staysWithThePartyThatAnsweredWhenTheFamilyTakesTheYesBack() {
        var file = open(ANDERS, MIA);
        openPicture(file, SARA, ANDERS, MIA);
        say(SARA, file, 0, gaps("friday_18"));
        say(ANDERS, file, 0, gaps("friday_15"));
        as(
                MIA,
                () -> {
                    withdrawals.whole(file.id(), "young", CLOCK.today());
                    return true;
                });
        assertThat(rows(ANDERS, MAPS, file.id())).isEqualTo(1);
        assertThat(rows(MIA, MAPS, file.id())).isZero();
        assertThat(rows(SARA, MAPS, file.id())).isEqualTo(1);
        var left = new AccessEnded(file.id(), file.number(), CLOCK.today());
        assertThat(as(ANDERS, () -> pages.own(left)))
                .extracting(OwnFacts.Entry::text)
                .containsExactly(
                        "Har inget att tillföra.", "Trygga vuxna saknas: Fredag kl. 15–18");
    }

    @Test
    void countsAGapAsFilledForAsLongAsThePromiseGoesOn() {
        var file = open(JON, MIA);
        say(SARA, file, 0, gaps("friday_18 friday_21"));
        var promise = promise(file, "fritid", "friday_18");
        assertThat(left(JON, file)).containsExactly("21–01");
        write(MIA, file, view -> commitments.done(view, promise, ""));
        assertThat(left(JON, file)).containsExactly("18–01");
    }

    @Test
    void opensAGapAgainWhenThePromiseIsTakenBack() {
        var file = open(MIA);
        say(SARA, file, 0, gaps("friday_18"));
        var promise = promise(file, "fritid", "friday_18");
        assertThat(left(SARA, file)).isEmpty();
        write(MIA, file, _ -> commitments.mark(promise, Standing.STOPPED, "Ledaren slutar"));
        assertThat(left(SARA, file)).containsExactly("18–21");
    }

    @Test
    void keepsWhatAPartyAddsFromTheOthersUntilTheJointPictureOpens() {
        var file = open(ANDERS, MIA);
        say(SARA, file, 0, gaps("friday_18"));
        say(ANDERS, file, 0, gaps("friday_15"));
        assertThat(rows(MIA, MAPS, file.id())).as("the young person's alone").isEqualTo(1);
        assertThat(rows(SARA, MAPS, file.id())).as("also not the coordinator").isEqualTo(1);
        assertThat(left(SARA, file)).containsExactly("18–21");
        assertThat(read(MIA, file, days::answered))
                .as("who has answered is no secret")
                .containsExactly("skola", "social");
        openPicture(file, SARA, ANDERS, MIA);
        assertThat(rows(MIA, MAPS, file.id())).isEqualTo(2);
        assertThat(left(SARA, file)).containsExactly("15–18", "18–21");
        say(ANDERS, file, 1, gaps("friday_12"));
        assertThat(left(MIA, file)).as("at once from then on").containsExactly("12–15", "18–21");
    }

    @Test
    void entersInTheLedgerWhatAPartyAddsAndWithWhom() {
        var file = open(ANDERS, MIA);
        say(ANDERS, file, 0, gaps("friday_15"));
        assertThat(
                        rows(
                                ANDERS,
                                """
                                select 1 from sharing.disclosure
                                 where scope_id = ? and what = 'day-map' and owner_area = 'skola'
                                   and cardinality(to_seats) = 2
                                """,
                                file.id()))
                .isEqualTo(1);
    }

    @Test
    void isWrittenForAPartyThatDoesNotSignIn() {
        var police = new Opening.Guest("polis", "områdespolis", "Jon Berg");
        var file = open(List.of(police), ANDERS, MIA);
        var said = new NewDayMap("polis", 0, gaps("friday_21"), "Jon Berg, områdespolis", "");
        assertThat(read(MIA, file, days::answersFor)).containsExactly("fritid", "polis");
        say(MIA, file, said);
        assertThat(rows(MIA, MAPS, file.id())).as("the one who wrote it").isEqualTo(1);
        assertThat(rows(SARA, MAPS, file.id())).as("not before the picture opens").isZero();
        assertThatThrownBy(() -> say(SARA, file, said))
                .as("another pen cannot write over what it does not read")
                .isInstanceOf(DayMapChanged.class);
        openPicture(file, SARA, ANDERS, MIA);
        write(
                SARA,
                file,
                view -> {
                    mapping.handIn(
                            view,
                            new NewPart("polis", 0, "plan", Part.Words.NOTHING, "Jon Berg", ""));
                    return true;
                });
        var map = read(SARA, file, view -> days.of(view, "polis").orElseThrow());
        assertThat(map.spokenBy()).isEqualTo("Jon Berg, områdespolis");
        assertThat(map.answers().withYoung()).isFalse();
        say(SARA, file, new NewDayMap("polis", 1, gaps("friday_18"), "Jon Berg", "per telefon"));
        assertThat(rows(ANDERS, MAPS, file.id())).as("both versions").isEqualTo(2);
    }

    @Test
    void isWrittenForNobodyElsesParty() {
        var file = open(ANDERS, MIA);
        for (var area : List.of("fritid", "social", "polis")) {
            assertThatThrownBy(() ->
                            say(ANDERS, file, new NewDayMap(area, 0, gaps("friday_21"), "", "")))
                    .as(area)
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void changesWhatAPromiseFillsAsANewVersionOfIt() {
        var file = open(MIA);
        say(SARA, file, 0, gaps("friday_18 friday_21"));
        var promise = promise(file, "fritid", "friday_18");
        write(
                MIA,
                file,
                view -> {
                    var due = CLOCK.today().plusDays(7);
                    commitments.change(
                            view,
                            promise,
                            1,
                            new Commitments.Wording("Boxning", due, slots("friday_18 friday_21")));
                    return true;
                });
        assertThat(left(SARA, file)).isEmpty();
        assertThat(rows(SARA, "select 1 from cases.commitment where id = ?", promise)).isEqualTo(2);
    }

    @Test
    void isShownToOneWhoComesLaterWhenItsOwnerSaysSo() {
        var file = open(ANDERS);
        openPicture(file, SARA, ANDERS);
        say(ANDERS, file, 0, gaps("friday_15"));
        write(
                SARA,
                file,
                view -> {
                    seats.add(view, assignment(MIA));
                    return true;
                });
        assertThat(rows(MIA, MAPS, file.id())).isZero();
        assertThat(read(ANDERS, file, days::notYetShared))
                .extracting(Seat::name)
                .containsExactly("Mia Falk");
        write(
                ANDERS,
                file,
                view -> {
                    days.shareAgain(view);
                    return true;
                });
        assertThat(rows(MIA, MAPS, file.id())).isEqualTo(1);
        assertThat(read(ANDERS, file, days::notYetShared)).isEmpty();
    }

    private void say(String who, CaseFile file, int after, DayAnswers answers) {
        var area = hat(who).area();
        say(who, file, new NewDayMap(area, after, answers, "", ""));
    }

    private void say(String who, CaseFile file, NewDayMap said) {
        write(
                who,
                file,
                view -> {
                    days.say(view, said);
                    return true;
                });
    }

    /** Every party has handed in its part, with nothing to add: the joint picture opens. */
    private void openPicture(CaseFile file, String... who) {
        for (var each : who) {
            var area = hat(each).area();
            write(
                    each,
                    file,
                    view -> {
                        mapping.handIn(
                                view, new NewPart(area, 0, "plan", Part.Words.NOTHING, "", ""));
                        return true;
                    });
        }
    }

    private UUID promise(CaseFile file, String area, String fills) {
        return write(
                SARA,
                file,
                view -> {
                    var seat =
                            view.members().stream()
                                    .filter(each -> each.area().equals(area))
                                    .findFirst()
                                    .orElseThrow();
                    var due = CLOCK.today().plusDays(7);
                    return commitments.promise(
                            view,
                            new Commitments.Promise(seat.id(), "Boxning", due, null, slots(fills)));
                });
    }

    private List<String> left(String who, CaseFile file) {
        return read(
                who,
                file,
                view ->
                        days
                                .picture(view.id())
                                .left(State.GAP, Commitment.filled(commitments.all(view.id())))
                                .stream()
                                .map(DayStretch::hours)
                                .toList());
    }

    private DayWords words(String who, CaseFile file) {
        return read(who, file, view -> new DayWords(days.picture(view.id()), area -> area));
    }

    private static DayAnswers gaps(String codes) {
        return new DayAnswers(false, Set.of(), slots(codes), "");
    }

    private static Set<DaySlot> slots(String codes) {
        return DaySlot.of(List.of(codes.split(" ")));
    }
}
