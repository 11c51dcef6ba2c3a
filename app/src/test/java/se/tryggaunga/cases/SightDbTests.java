package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import se.tryggaunga.access.SeenAs;
import se.tryggaunga.cases.domain.DayAnswers;
import se.tryggaunga.cases.domain.DaySlot;
import se.tryggaunga.cases.domain.NewDayMap;
import se.tryggaunga.shared.NotFound;

/** Seeing a case as another seat sees it: never more than one reads oneself. */
class SightDbTests extends InACase {

    @Autowired Sights sights;
    @Autowired SeenAs seenAs;
    @Autowired Goals goals;
    @Autowired DayMaps dayMaps;

    @Test
    void showsAGapWhereTheOtherDoesNotRead() {
        var file = open(ANDERS, MIA);
        note(ANDERS, file, "skola", "school", "Delad med dem som får", true);
        note(ANDERS, file, "skola", "school", "Skolans egen", false);
        var asSara = sight(ANDERS, file, SARA);
        assertThat(seen(asSara)).containsExactly("Delad med dem som får");
        assertThat(asSara.gaps()).isOne();
        var asMia = sight(ANDERS, file, MIA);
        assertThat(seen(asMia)).as("the yes gives leisure nothing of school").isEmpty();
        assertThat(asMia.gaps()).isEqualTo(2);
    }

    @Test
    void showsNothingThatTheReaderDoesNotRead() {
        var file = open(ANDERS, MIA);
        note(SARA, file, "social", "support", "Socialtjänstens egen", false);
        var asSara = sight(ANDERS, file, SARA);
        assertThat(asSara.lines()).isEmpty();
    }

    @Test
    void showsThePlanAndTheDayMapToo() {
        var file = open(ANDERS, MIA);
        write(SARA, file, view -> goals.add(view, "Spela match igen"));
        write(
                SARA,
                file,
                view -> {
                    dayMaps.say(
                            view,
                            new NewDayMap(
                                    "social",
                                    0,
                                    new DayAnswers(true, Set.of(), Set.copyOf(DaySlot.ALL), ""),
                                    "",
                                    ""));
                    return view;
                });
        var asAnders = sight(SARA, file, ANDERS);
        assertThat(asAnders.lines().stream().map(Sight.Line::title))
                .containsExactlyInAnyOrder("Mål", "Svar till dygnskartan");
        assertThat(seen(asAnders)).contains("Spela match igen");
        note(SARA, file, "social", "plan", "Bara vår", false);
        assertThat(sight(SARA, file, ANDERS).gaps()).isOne();
    }

    @Test
    void isLoggedAsTheOneWhoLooked() {
        var file = open(ANDERS, MIA);
        var before = rows(SARA, logged(file), "case-seen-as");
        sight(ANDERS, file, MIA);
        assertThat(rows(SARA, logged(file), "case-seen-as")).isEqualTo(before + 1);
        assertThat(
                        rows(
                                SARA,
                                logged(file) + " and assignment_id = '" + assignment(MIA) + "'",
                                "case-seen-as"))
                .isZero();
    }

    @Test
    void isOfSeatsInTheCaseAlone() {
        var file = open(ANDERS);
        assertThatThrownBy(() -> read(ANDERS, file, view -> sights.of(view, UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        read(
                                ANDERS,
                                file,
                                view ->
                                        seenAs.as(
                                                view.id(), "social", assignment(MIA), () -> true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void cannotWrite() {
        var file = open(ANDERS, MIA);
        assertThatThrownBy(() ->
                        read(
                                ANDERS,
                                file,
                                view ->
                                        seenAs.as(
                                                view.id(),
                                                "social",
                                                assignment(MIA),
                                                () ->
                                                        notes.write(
                                                                view,
                                                                new NewNote(
                                                                        "fritid", "leisure", "Ord",
                                                                        false, "", "")))))
                .isInstanceOf(DataAccessException.class);
    }

    private Sight sight(String who, CaseFile file, String as) {
        return read(
                who,
                file,
                view ->
                        sights.of(
                                view,
                                view.members().stream()
                                        .filter(seat -> assignment(as).equals(seat.assignment()))
                                        .findFirst()
                                        .orElseThrow()
                                        .id()));
    }

    private void note(
            String who, CaseFile file, String area, String kind, String words, boolean share) {
        write(who, file, view -> notes.write(view, new NewNote(area, kind, words, share, "", "")));
    }

    private static List<String> seen(Sight sight) {
        return sight.lines().stream().filter(Sight.Line::seen).map(Sight.Line::text).toList();
    }

    private static String logged(CaseFile file) {
        return "select 1 from audit.entry where scope_id = '" + file.id() + "' and what = ?";
    }
}
