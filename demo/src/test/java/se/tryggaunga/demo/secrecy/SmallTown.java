package se.tryggaunga.demo.secrecy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.demo.story.Chronicle;
import se.tryggaunga.demo.story.Chronicle.Event;
import se.tryggaunga.demo.story.Chronicle.Seat;

/** A few people and what happens among them, told by hand for the judge's own tests. */
final class SmallTown {

    private static final Map<String, String> AREAS =
            Map.of(
                    "sara",
                    "social",
                    "mikael",
                    "social",
                    "eva",
                    "social",
                    "anders",
                    "skola",
                    "birgitta",
                    "skola",
                    "ulrika",
                    "elevhalsa",
                    "mia",
                    "fritid",
                    "jenny",
                    "fritid",
                    "petra",
                    "polis",
                    "viktor",
                    "fritid");

    private final Map<String, Hat> hats = new HashMap<>();
    private final Map<String, Told.Key> facts = new HashMap<>();
    private final Map<String, UUID> things = new HashMap<>();
    private final List<Event> events = new ArrayList<>();

    SmallTown() {
        AREAS.forEach((name, area) -> hat(name, name, area, null, null));
        hat("sara", "sara", "social", "inkorg", null);
        hat("mikael", "mikael", "social", "inkorg", null);
        hat("sara/sspf", "sara", "social", "annan-inkorg", null);
        hat("anders/delegat", "anders", "skola", null, null);
        hat("viktor", "viktor", "fritid", null, LocalDate.of(2026, 3, 31));
    }

    private void hat(
            String key,
            String person,
            String area,
            @Nullable String inbox,
            @Nullable LocalDate until) {
        var from = LocalDate.of(2024, 1, 1);
        var box = inbox == null ? null : thing(inbox);
        hats.put(
                key,
                new Hat(
                        thing("hatt " + key),
                        thing(person),
                        person,
                        person,
                        key,
                        area,
                        box,
                        Set.of(),
                        from,
                        until));
    }

    UUID thing(String name) {
        return things.computeIfAbsent(name, _ -> UUID.nameUUIDFromBytes(name.getBytes()));
    }

    Hat hat(String name) {
        return hats.get(name);
    }

    UUID by(String name) {
        return hats.get(name).assignment();
    }

    static Instant at(String day) {
        return LocalDate.parse("2026-" + day).atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    /** What the judge says when it has been told everything up to and with that day. */
    Answer asked(String who, String fact, LocalDate day) {
        var oracle = new Oracle(hats.values());
        var end = day.atTime(23, 0).toInstant(ZoneOffset.UTC);
        events.stream().filter(event -> event.at().isBefore(end)).forEach(oracle::tell);
        var told = oracle.fact(facts.get(fact));
        return told == null ? Answer.no("inte skriven än") : oracle.reads(by(who), told, day);
    }

    // Telling -----------------------------------------------------------------------------------

    void concern(String day, String scope, String sender) {
        events.add(
                new Chronicle.ConcernSent(
                        at(day),
                        by(sender),
                        thing(scope),
                        hat(sender).area(),
                        thing("inkorg"),
                        "social",
                        "p"));
    }

    void adviceAsked(String day, String scope, String asker) {
        events.add(
                new Chronicle.ConsultationAsked(
                        at(day), by(asker), thing(scope), hat(asker).area(), thing("inkorg")));
    }

    void adviceEnded(String day, String scope, String asker, String lastDay) {
        events.add(
                new Chronicle.ConsultationEnded(
                        at(day), by(asker), thing(scope), LocalDate.parse(lastDay)));
    }

    void reportMade(String day, String scope, String by) {
        events.add(
                new Chronicle.ReportMade(
                        at(day), by(by), thing(scope), hat(by).area(), thing("inkorg")));
    }

    void nameGiven(String day, String scope, String by) {
        events.add(new Chronicle.NameGiven(at(day), by(by), thing(scope)));
    }

    void request(String day, String scope, String birthDate) {
        events.add(
                new Chronicle.RequestMade(
                        at(day),
                        by("sara"),
                        thing(scope),
                        null,
                        "p",
                        "social",
                        LocalDate.parse(birthDate)));
    }

    void yes(String day, String scope, String until, String... cells) {
        events.add(
                new Chronicle.ConsentSet(
                        at(day),
                        by("sara"),
                        thing(scope),
                        thing("ja " + scope),
                        1,
                        matrix(cells),
                        LocalDate.parse("2026-" + day),
                        LocalDate.parse(until)));
    }

    void open(String day, String scope, String... who) {
        var seats = Stream.of(who).map(each -> seat(scope, each)).toList();
        events.add(
                new Chronicle.CaseOpened(
                        at(day), by("sara"), thing(scope), "A7K3-9Q", "social", seats));
    }

    void seatAdded(String day, String scope, String who) {
        events.add(new Chronicle.SeatAdded(at(day), by("sara"), thing(scope), seat(scope, who)));
    }

    void seatEnded(String day, String scope, String who) {
        events.add(
                new Chronicle.SeatEnded(
                        at(day), by("sara"), thing(scope), thing(scope + " plats " + who)));
    }

    /** A name with a star does not sign in: "*polis". */
    private Seat seat(String scope, String who) {
        var id = thing(scope + " plats " + who);
        return who.startsWith("*")
                ? new Seat(id, null, who.substring(1), false)
                : new Seat(id, by(who), hat(who).area(), who.equals("sara"));
    }

    void fact(
            String day,
            String scope,
            String name,
            String table,
            String cell,
            String by,
            String... readers) {
        version(day, scope, name, name, 1, table, cell, by, readers);
    }

    void version(
            String day,
            String scope,
            String name,
            String thing,
            int version,
            String table,
            String cell,
            String by,
            String... readers) {
        var cellOf = cell.split("/");
        facts.put(name, new Told.Key(table, thing(thing), version));
        events.add(
                new Chronicle.FactWritten(
                        at(day),
                        by(by),
                        thing(scope),
                        thing(thing),
                        version,
                        table,
                        cellOf[0],
                        cellOf[1],
                        hat(by).area(),
                        seats(scope, readers),
                        Set.of(),
                        null));
    }

    void released(String day, String scope, String name, String by, String... readers) {
        events.add(
                new Chronicle.FactReleased(
                        at(day), by(by), thing(scope), thing(name), seats(scope, readers)));
    }

    void takenBack(String day, String scope, String... cells) {
        events.add(
                new Chronicle.ConsentWithdrawn(
                        at(day), by("anders"), thing(scope), cells.length == 0, matrix(cells)));
    }

    void closed(String day, String scope, String until) {
        events.add(
                new Chronicle.CaseClosed(
                        at(day), by("sara"), thing(scope), LocalDate.parse(until)));
    }

    void hidden(String day, String scope) {
        events.add(new Chronicle.RequestHidden(at(day), null, thing(scope)));
    }

    private Set<UUID> seats(String scope, String... readers) {
        return Stream.of(readers)
                .map(each -> thing(scope + " plats " + each))
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> matrix(String... cells) {
        return Stream.of(cells)
                .map(cell -> cell.split("/"))
                .collect(Collectors.toMap(cell -> cell[0], cell -> Set.of(cell[1].split("\\+"))));
    }
}
