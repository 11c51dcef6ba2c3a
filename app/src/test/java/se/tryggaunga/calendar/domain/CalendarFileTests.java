package se.tryggaunga.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tryggaunga.cases.MeetingTime;

/** What we write is read by a library that did not write it, and keeps the rules of both papers. */
class CalendarFileTests {

    private static final UUID ID = UUID.fromString("6c1f6b1e-2f0a-4c55-9a0c-0b6f0f2f3a11");
    private static final LocalDate WINTER = LocalDate.of(2026, 12, 16);
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 16);
    private static final LocalTime ONE = LocalTime.of(13, 0);

    private final CalendarFile files =
            new CalendarFile(
                    new Wording(
                            "Möte, Trygga unga",
                            "Möten, Trygga unga",
                            "Logga in för att se mer.",
                            "https://smaby.example/min-dag"));

    @Test
    void asksToComeInWordsThatSayNothing() {
        var file = files.invitation(planned(WINTER, ONE, "Rum 2"));
        var event = ReadBack.event(file);
        assertThat(ReadBack.method(file)).isEqualTo("REQUEST");
        assertThat(ReadBack.value(event, Property.UID)).isEqualTo(ID.toString());
        assertThat(ReadBack.value(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(ReadBack.value(event, Property.SUMMARY)).isEqualTo("Möte, Trygga unga");
        assertThat(ReadBack.value(event, Property.LOCATION)).isEqualTo("Rum 2");
        assertThat(ReadBack.value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(ReadBack.value(event, Property.CLASS)).isEqualTo("PRIVATE");
        assertThat(ReadBack.value(event, Property.DTSTART)).isEqualTo("20261216T120000Z");
        assertThat(ReadBack.value(event, Property.DURATION)).isEqualTo("PT1H");
        assertThat(ReadBack.value(event, Property.DTSTAMP)).isEqualTo("20261121T081500Z");
        assertThat(ReadBack.faults(file)).isEmpty();
    }

    @Test
    void followsSummerTime() {
        var event = ReadBack.event(files.invitation(planned(SUMMER, ONE, "")));
        assertThat(ReadBack.value(event, Property.DTSTART)).isEqualTo("20260616T110000Z");
    }

    @Test
    void namesNobodyWhoAsksOrIsAsked() {
        var file = files.invitation(planned(WINTER, ONE, ""));
        var event = ReadBack.event(file);
        assertThat(ReadBack.value(event, Property.ORGANIZER)).endsWith("trygga-unga.invalid");
        assertThat(ReadBack.value(event, Property.ATTENDEE)).endsWith("trygga-unga.invalid");
        assertThat(file).doesNotContain("CN=");
        assertThat(ReadBack.value(event, Property.LOCATION)).isEmpty();
    }

    @Test
    void movesTheSameMeeting() {
        var moved = time(3, WINTER.plusDays(1), LocalTime.of(14, 30), "", false);
        var event = ReadBack.event(files.invitation(moved));
        assertThat(ReadBack.value(event, Property.UID)).isEqualTo(ID.toString());
        assertThat(ReadBack.value(event, Property.SEQUENCE)).isEqualTo("2");
        assertThat(ReadBack.value(event, Property.DTSTART)).isEqualTo("20261217T133000Z");
    }

    @Test
    void cancelsTheSameMeeting() {
        var file = files.invitation(time(2, WINTER, ONE, "Rum 2", true));
        var event = ReadBack.event(file);
        assertThat(ReadBack.method(file)).isEqualTo("CANCEL");
        assertThat(ReadBack.value(event, Property.UID)).isEqualTo(ID.toString());
        assertThat(ReadBack.value(event, Property.SEQUENCE)).isEqualTo("1");
        assertThat(ReadBack.value(event, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(ReadBack.faults(file)).isEmpty();
    }

    @Test
    void takesNoTimeWhenNoHourIsSaid() {
        var file = files.invitation(planned(WINTER, null, ""));
        var event = ReadBack.event(file);
        assertThat(ReadBack.value(event, Property.DTSTART)).isEqualTo("20261216");
        assertThat(ReadBack.value(event, Property.DURATION)).isEmpty();
        assertThat(ReadBack.value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
        assertThat(ReadBack.faults(file)).isEmpty();
    }

    static List<String> places() {
        return List.of(
                "Rum 2; plan 3, \\ till höger",
                "Rum\r\nATTENDEE:mailto:alex@example.org\r\nEND:VEVENT",
                "Å".repeat(300));
    }

    @ParameterizedTest
    @MethodSource("places")
    void givesBackThePlaceAsItWasWrittenWhateverStandsInIt(String place) {
        var file = files.invitation(planned(WINTER, ONE, place));
        var event = ReadBack.event(file);
        assertThat(ReadBack.value(event, Property.LOCATION)).isEqualToNormalizingNewlines(place);
        assertThat(ReadBack.value(event, Property.ATTENDEE)).doesNotContain("alex");
        assertThat(ReadBack.faults(file)).isEmpty();
    }

    @Test
    void publishesThemAll() {
        var other =
                new MeetingTime(
                        UUID.randomUUID(), 1, Instant.EPOCH, WINTER.plusDays(7), null, "", false);
        var file = files.feed(List.of(time(2, WINTER, ONE, "", true), other));
        assertThat(ReadBack.method(file)).isEqualTo("PUBLISH");
        assertThat(ReadBack.events(file)).hasSize(2);
        assertThat(ReadBack.value(ReadBack.events(file).getFirst(), Property.STATUS))
                .as("a calendar that asks again is told")
                .isEqualTo("CANCELLED");
        assertThat(file).doesNotContain("ATTENDEE");
        assertThat(ReadBack.faults(file)).isEmpty();
    }

    @Test
    void isAWholeFileAlsoWithoutAnyMeeting() {
        var file = files.feed(List.of());
        assertThat(ReadBack.events(file)).isEmpty();
        assertThat(ReadBack.faults(file)).isEmpty();
    }

    @Test
    void isTheSameFileEachTime() {
        var meeting = planned(WINTER, ONE, "Rum 2");
        assertThat(files.invitation(meeting)).isEqualTo(files.invitation(meeting));
        assertThat(files.feed(List.of(meeting))).isEqualTo(files.feed(List.of(meeting)));
    }

    private static MeetingTime planned(LocalDate day, @Nullable LocalTime at, String place) {
        return time(1, day, at, place, false);
    }

    private static MeetingTime time(
            int version, LocalDate day, @Nullable LocalTime at, String place, boolean cancelled) {
        var written = Instant.parse("2026-11-21T08:15:00Z");
        return new MeetingTime(ID, version, written, day, at, place, cancelled);
    }
}
