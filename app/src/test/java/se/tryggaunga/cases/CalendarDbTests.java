package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.calendar.Feeds;
import se.tryggaunga.calendar.domain.ReadBack;
import se.tryggaunga.cases.domain.Closing;
import se.tryggaunga.cases.domain.Occasion;

/** Meetings in people's own calendars: times, for those who may come, and nothing else. */
class CalendarDbTests extends InACalendar {

    private static final String REVIEWER = "Sara Lind/granskare";
    private static final String WORDS = "Zebrafink sågs i korridoren";

    @Autowired Feeds feeds;
    @Autowired Closings closings;

    @Test
    void tellsTimesAndNothingOfWhatTheyAreAbout() {
        var file = open(EVA, ANDERS);
        write(
                ANDERS,
                file,
                view -> notes.write(view, new NewNote("skola", "school", WORDS, true, "", "")));
        var meeting = planned(file, PLACE);
        write(
                SARA,
                file,
                view -> {
                    meetings.addItem(view, meeting, WORDS);
                    return true;
                });
        for (var calendar :
                List.of(feed(address(ANDERS)), text(send(ANDERS, get(entry(file, meeting)))))) {
            assertThat(calendar)
                    .contains("Möte\\, Trygga unga", meeting.toString())
                    .doesNotContain(
                            "Zebrafink",
                            "Alex",
                            "Kim",
                            "Sara",
                            "Anders",
                            "skola",
                            "SSPF",
                            "arenden",
                            Occasion.FIRST.code(),
                            file.number(),
                            file.id().toString());
            assertThat(ReadBack.faults(calendar)).isEmpty();
        }
        var event = in(feed(address(ANDERS)), meeting);
        assertThat(ReadBack.value(event, Property.LOCATION)).isEqualTo(PLACE);
    }

    @Test
    void movesAndCancelsTheSameMeeting() {
        var file = open(ANDERS);
        var meeting = planned(file, PLACE);
        var address = address(ANDERS);
        var first = ReadBack.event(text(send(ANDERS, get(entry(file, meeting)))));
        CLOCK.turn(Duration.ofMinutes(5));
        move(file, meeting, 1, new Meetings.Time(later(3), LocalTime.of(14, 30), PLACE), false);
        var moved = ReadBack.event(text(send(ANDERS, get(entry(file, meeting)))));
        assertThat(ReadBack.value(moved, Property.UID))
                .isEqualTo(ReadBack.value(first, Property.UID));
        assertThat(number(moved)).isGreaterThan(number(first));
        assertThat(ReadBack.value(moved, Property.DTSTAMP))
                .isGreaterThan(ReadBack.value(first, Property.DTSTAMP));
        assertThat(ReadBack.value(moved, Property.DTSTART))
                .isEqualTo(ReadBack.value(in(feed(address), meeting), Property.DTSTART))
                .isNotEqualTo(ReadBack.value(first, Property.DTSTART));
        move(file, meeting, 2, new Meetings.Time(later(3), ONE, PLACE), true);
        var called = text(send(ANDERS, get(entry(file, meeting))));
        assertThat(ReadBack.method(called)).isEqualTo("CANCEL");
        assertThat(ReadBack.value(ReadBack.event(called), Property.UID))
                .isEqualTo(ReadBack.value(first, Property.UID));
        assertThat(number(ReadBack.event(called))).isGreaterThan(number(moved));
        assertThat(ReadBack.value(in(feed(address), meeting), Property.STATUS))
                .isEqualTo("CANCELLED");
    }

    @Test
    void answersNothingAtAnAddressThatIsClosedOrNeverWas() {
        var file = open(ANDERS);
        planned(file, PLACE);
        var old = address(ANDERS);
        var now = address(ANDERS);
        assertThat(now).isNotEqualTo(old);
        assertNothing(old);
        assertThat(feed(now)).contains("VEVENT");
        assertThat(send(ANDERS, post("/kalender/stang")).getRedirectedUrl()).isEqualTo("/kalender");
        assertNothing(now);
        assertNothing("/kalender/flode/" + UUID.randomUUID());
        assertThat(text(send(ANDERS, get("/kalender")))).contains("Du har ingen adress än.");
    }

    @Test
    void losesTheMeetingsOfACaseThatOneHasLeft() {
        var file = open(EVA, ANDERS);
        var meeting = planned(file, PLACE);
        var school = address(ANDERS);
        var host = address(EVA);
        assertThat(in(feed(school), meeting)).isNotNull();
        assertThat(in(feed(host), meeting)).isNotNull();
        endSeat(file, "Anders Holm");
        endSeat(file, "Eva Ek");
        assertThat(in(feed(school), meeting)).isNull();
        assertThat(in(feed(host), meeting)).isNull();
        assertThat(send(EVA, get(entry(file, meeting))).getStatus()).isEqualTo(404);
    }

    @Test
    void losesTheMeetingsThatAFamilyTakesBack() {
        var file = open(ANDERS);
        var meeting = planned(file, PLACE);
        var address = address(ANDERS);
        assertThat(in(feed(address), meeting)).isNotNull();
        as(
                SARA,
                () -> {
                    withdrawals.whole(file.id(), "young", CLOCK.today());
                    return true;
                });
        assertThat(in(feed(address), meeting)).isNull();
    }

    @Test
    void forgetsAMeetingThatItsCaseDidNotLiveToSee() {
        var file = open(ANDERS);
        var meeting = planned(file, PLACE);
        var address = address(SARA);
        assertThat(in(feed(address), meeting)).isNotNull();
        var words = new Closing.Words("Bra", "Tack", "");
        write(
                SARA,
                file,
                view -> {
                    var reason = closings.reasons(view).getFirst().code();
                    var settled = new Closings.Settled(reason, Map.of(), Map.of(), words);
                    return closings.close(view, settled);
                });
        assertThat(in(feed(address), meeting)).isNull();
    }

    @Test
    void asksNobodyToComeWhoMayNotHearThePlan() {
        var covered = Map.of("social", Set.of("plan", "school"), "skola", Set.of("school"));
        var request = consented(covered);
        var file = as(SARA, () -> openings.open(opening(request, List.of(), ANDERS)));
        var meeting = planned(file, PLACE);
        assertThat(in(feed(address(ANDERS)), meeting)).isNull();
        assertThat(send(ANDERS, get(entry(file, meeting))).getStatus()).isEqualTo(404);
        assertThat(in(feed(address(SARA)), meeting)).isNotNull();
    }

    /** Leisure and wardens take nothing of others' from the screen (D27). */
    @Test
    void tellsNothingOfOthersWhereNothingMayLeaveTheScreen() {
        var file = open(ANDERS, MIA);
        var meeting = planned(file, PLACE);
        assertThat(in(feed(address(MIA)), meeting)).isNull();
        assertThat(send(MIA, get(entry(file, meeting))).getStatus()).isEqualTo(404);
        var page = "/arenden/" + file.number() + "/moten/" + meeting;
        assertThat(text(send(MIA, get(page)))).doesNotContain("/kalender\" download");
        assertThat(text(send(ANDERS, get(page)))).contains("/kalender\" download");
        assertThat(text(send(MIA, get("/kalender")))).contains("I din verksamhet får uppgifter");
    }

    @Test
    void keepsThePlaceToItselfWhenAnIdentityIsProtected() {
        var file = open(ANDERS);
        var meeting = planned(file, PLACE);
        var address = address(ANDERS);
        assertThat(ReadBack.value(in(feed(address), meeting), Property.LOCATION)).isEqualTo(PLACE);
        protect(file);
        assertThat(ReadBack.value(in(feed(address), meeting), Property.LOCATION)).isEmpty();
        assertThat(text(send(ANDERS, get(entry(file, meeting))))).doesNotContain("LOCATION");
        assertThat(text(send(SARA, get(entry(file, meeting))))).doesNotContain(PLACE);
    }

    @Test
    void isOneAddressForEachHat() {
        var file = open(ANDERS);
        var meeting = planned(file, PLACE);
        var coordinator = address(SARA);
        var reviewer = address(REVIEWER);
        assertThat(in(feed(coordinator), meeting)).isNotNull();
        assertThat(ReadBack.events(feed(reviewer))).as("a reviewer is in no case").isEmpty();
        assertThat(ReadBack.faults(feed(reviewer))).isEmpty();
        send(REVIEWER, post("/kalender/stang"));
        assertNothing(reviewer);
        assertThat(in(feed(coordinator), meeting)).isNotNull();
        assertThat(rows(ANDERS, "select 1 from calendar.feed where person_id <> access.me()"))
                .isZero();
    }

    @Test
    void endsWithTheAssignment() {
        var address = address(ULLA);
        assertThat(status(address)).isEqualTo(200);
        var until = "update access.assignment set until_day = :day where id = :id";
        superuser()
                .sql(until)
                .param("day", CLOCK.today().minusDays(1))
                .param("id", assignment(ULLA))
                .update();
        try {
            assertNothing(address);
        } finally {
            superuser().sql(until.replace(":day", "null")).param("id", assignment(ULLA)).update();
        }
        assertThat(status(address)).isEqualTo(200);
    }

    @Test
    void aPlaceThatMaySayWhoIsMetThereStaysInTheProduct() {
        var file = open(ANDERS);
        planned(file, "Hemma hos Emil");
        assertThat(feed(address(ANDERS))).contains("BEGIN:VEVENT").doesNotContain("Emil", "Hemma");
        planned(file, "Storgatan 1");
        assertThat(feed(address(ANDERS))).contains("Storgatan 1");
    }

    @Test
    void guessingAtAddressesFillsNoLog() {
        var address = address(ANDERS);
        long before = logged();
        for (int guess = 0; guess < 3; guess++) {
            assertNothing(address.substring(0, address.length() - 1) + "~" + guess);
        }
        assertThat(logged()).isEqualTo(before);
    }

    private long logged() {
        return superuser()
                .sql("select count(*) from audit.entry where what like 'calendar%'")
                .query(Long.class)
                .single();
    }

    @Test
    void tellsTheLogThatItWasReadAndNotWhere() {
        var address = address(ANDERS);
        var secret = address.substring(address.lastIndexOf('/') + 1);
        feed(address);
        assertNothing(address.replace(secret, secret.toUpperCase(Locale.ROOT)));
        assertThat(
                        rows(
                                ANDERS,
                                """
                                select 1 from audit.entry
                                 where person_id = access.me() and purpose = 'calendar feed' and what = 'calendar'
                                """))
                .isPositive();
        for (var table : List.of("audit.entry", "calendar.feed")) {
            var found =
                    superuser()
                            .sql(
                                    "select count(*) from "
                                            + table
                                            + " t where strpos(lower(t::text), lower(:secret)) > 0")
                            .param("secret", secret)
                            .query(Long.class)
                            .single();
            assertThat(found).as(table).isZero();
        }
        assertThat(as(ANDERS, () -> feeds.mine()).orElseThrow().fetchedOn())
                .isEqualTo(CLOCK.today());
    }
}
