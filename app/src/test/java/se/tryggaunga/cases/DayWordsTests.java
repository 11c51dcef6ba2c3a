package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tryggaunga.cases.domain.DayAnswers;
import se.tryggaunga.cases.domain.DayMap;
import se.tryggaunga.cases.domain.DayPicture;
import se.tryggaunga.cases.domain.DaySlot;

/** Gaps are named in words, with who says so, and never counted. */
class DayWordsTests {

    private static final Map<String, String> NAMES =
            Map.of("social", "Socialtjänsten", "skola", "Skolan", "fritid", "Fritid");

    @Test
    void nameAGapAsOneStretchAndWhoSaysSo() {
        var words =
                words(
                        map("social", true, "", "friday_15 friday_18 friday_21"),
                        map("skola", false, "", "friday_15 friday_18 friday_21"),
                        map("fritid", false, "", "friday_15 friday_18 friday_21"));
        assertThat(words.gaps())
                .containsExactly(
                        "Fredag kl. 15–01 saknas trygga vuxna, enligt den unge, Skolan och Fritid.");
    }

    @Test
    void sayThatTheySeeItDifferentlyRatherThanWhoIsRight() {
        var words =
                words(
                        map("social", true, "", "holiday_12"),
                        map("fritid", false, "holiday_12", ""));
        assertThat(words.gaps()).isEmpty();
        assertThat(words.differences())
                .containsExactly(
                        "Lov kl. 12–15 ser ni olika. Ja säger Fritid. Nej säger den unge.");
    }

    @Test
    void sayWhereThereAreAdultsAndWhatNobodyHasAnswered() {
        var words = words(map("skola", false, "ordinary_08 ordinary_12", ""));
        assertThat(words.adults())
                .containsExactly(
                        "Måndag till torsdag kl. 08–15 finns trygga vuxna, enligt Skolan.");
        assertThat(words.unknown())
                .startsWith("Måndag till torsdag kl. 06–08; Måndag till torsdag kl. 15–01; Fredag")
                .endsWith("Lov kl. 06–01");
    }

    @Test
    void callAnAreaByItsNameWhenTheYoungPersonWasNotThere() {
        assertThat(words(map("social", false, "", "weekend_21")).gaps())
                .containsExactly("Helg kl. 21–01 saknas trygga vuxna, enligt Socialtjänsten.");
    }

    @Test
    void leaveOutTheGapsThatAPromiseFills() {
        var words = words(map("social", true, "", "friday_15 friday_18 friday_21"));
        assertThat(words.gapsLeft(DaySlot.of(List.of("friday_18", "friday_21"))))
                .containsExactly("Fredag kl. 15–18 saknas trygga vuxna, enligt den unge.");
        assertThat(words.gapsLeft(Set.copyOf(DaySlot.ALL))).isEmpty();
    }

    @Test
    void sayNothingOfAWeekThatNobodyHasAnswered() {
        assertThat(words().gaps()).isEmpty();
        assertThat(words().adults()).isEmpty();
        assertThat(words().differences()).isEmpty();
    }

    @Test
    void tellAPartyWhatItHasSaidItself() {
        assertThat(DayWords.own(map("skola", false, "ordinary_08", "friday_15")))
                .containsExactly(
                        "Trygga vuxna finns: Måndag till torsdag kl. 08–12",
                        "Trygga vuxna saknas: Fredag kl. 15–18",
                        "Mentorn");
    }

    @Test
    void holdNoNumberOfVoices() {
        var words =
                words(
                        map("social", true, "", "friday_15"),
                        map("skola", false, "", "friday_15"),
                        map("fritid", false, "friday_15", ""));
        assertThat(String.join(" ", words.differences())).doesNotContain("2", "3", "%");
    }

    private static DayWords words(DayMap... maps) {
        return new DayWords(new DayPicture(List.of(maps)), area -> NAMES.getOrDefault(area, area));
    }

    private static DayMap map(String area, boolean withYoung, String adults, String gaps) {
        return new DayMap(
                UUID.randomUUID(),
                1,
                area,
                new DayAnswers(withYoung, slots(adults), slots(gaps), "Mentorn"),
                "",
                "",
                UUID.randomUUID(),
                Instant.EPOCH,
                List.of());
    }

    private static Set<DaySlot> slots(String codes) {
        return DaySlot.of(List.of(codes.split(" ")));
    }
}
