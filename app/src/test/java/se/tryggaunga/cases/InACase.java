package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tryggaunga.Browsing.text;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import se.tryggaunga.Browsing;
import se.tryggaunga.Nightly;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.access.Hat;
import se.tryggaunga.access.Hats;
import se.tryggaunga.concerns.NewRequest;
import se.tryggaunga.concerns.Requests;
import se.tryggaunga.concerns.domain.Sex;
import se.tryggaunga.jobs.Job;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;
import se.tryggaunga.people.Custodian;
import se.tryggaunga.people.People;
import se.tryggaunga.people.Protection;
import se.tryggaunga.people.Relation;
import se.tryggaunga.people.YoungPerson;
import se.tryggaunga.sharing.Answers;
import se.tryggaunga.sharing.Consents;
import se.tryggaunga.sharing.Proposal;
import se.tryggaunga.sharing.Proposals;
import se.tryggaunga.sharing.Withdrawals;
import se.tryggaunga.sharing.domain.Coverage;
import se.tryggaunga.sharing.domain.How;
import se.tryggaunga.sharing.domain.Said;
import se.tryggaunga.sharing.domain.Who;

/** The whole application on a real database, and a family that says yes to what the test says. */
@SpringBootTest
@Import(CaseWorld.class)
abstract class InACase {

    static final String SARA = "Sara Lind/samordnare";
    static final String EVA = "Eva Ek/socialsekreterare";
    static final String ANDERS = "Anders Holm/rektor";
    static final String ULLA = "Ulla Dahl/kurator";
    static final String MIA = "Mia Falk/fritidsledare";
    static final String JON = "Jon Berg/omradespolis";

    /** By area, the kinds that the family lets it read. */
    static final Map<String, Set<String>> COVERED =
            Map.of(
                    "social", Set.of("plan", "school", "support", "leisure"),
                    "skola", Set.of("plan", "school"),
                    "fritid", Set.of("plan", "leisure"),
                    "polis", Set.of("plan", "crime"));

    static final CaseWorld.TurnedClock CLOCK = CaseWorld.CLOCK;

    private static final Map<String, Hat> HATS = new ConcurrentHashMap<>();

    @Autowired Municipalities municipalities;
    @Autowired Acting acting;
    @Autowired Hats hats;
    @Autowired Requests requests;
    @Autowired Consents consents;
    @Autowired Proposals proposals;
    @Autowired Answers answers;
    @Autowired Withdrawals withdrawals;
    @Autowired People people;
    @Autowired Openings openings;
    @Autowired CasePages pages;
    @Autowired Cases cases;
    @Autowired Seats seats;
    @Autowired Mapping mapping;
    @Autowired Notes notes;
    @Autowired History history;
    @Autowired Audiences audiences;
    @Autowired WebApplicationContext application;
    @Autowired List<Job> jobs;

    Municipality here() {
        return CaseWorld.HERE;
    }

    TestDatabase database() {
        return CaseWorld.DATABASE;
    }

    <T extends @Nullable Object> T as(String who, Supplier<T> work) {
        return municipalities.within(here(), () -> acting.as(hat(who), "test", work));
    }

    /** Does something in a case and writes it down. */
    <T extends @Nullable Object> T write(String who, CaseFile file, Function<CaseView, T> work) {
        return as(who, () -> pages.write(file.number(), work));
    }

    <T extends @Nullable Object> T read(String who, CaseFile file, Function<CaseView, T> work) {
        return as(who, () -> pages.read(file.number(), CaseTab.OVERVIEW, "test", work));
    }

    MockHttpServletResponse send(String who, AbstractMockHttpServletRequestBuilder<?> request) {
        var browsing = new Browsing(application);
        return as(who, () -> browsing.send(request));
    }

    String page(String who, String path) {
        return page(who, get(path));
    }

    String page(String who, AbstractMockHttpServletRequestBuilder<?> request) {
        var answer = send(who, request);
        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(200);
        return text(answer);
    }

    /** Runs those jobs, as a night does. */
    void runs(String... names) {
        new Nightly(municipalities, here(), acting).run(jobs, names);
    }

    /** As the register says of the young person from now on. */
    void protect(String who, CaseFile file, Protection protection) {
        as(
                who,
                () -> {
                    var before = people.young(file.id()).orElseThrow();
                    var person = before.person();
                    people.correct(
                            file.id(),
                            before.version(),
                            new YoungPerson(
                                    person.givenName(),
                                    person.familyName(),
                                    person.shortName(),
                                    person.identityNumber(),
                                    person.birthDate(),
                                    protection));
                    return true;
                });
    }

    Hat hat(String who) {
        return HATS.computeIfAbsent(here().code() + " " + who, _ -> find(who));
    }

    UUID assignment(String who) {
        return hat(who).assignment();
    }

    /** A case in which these take part beside Sara, covered as in {@link #COVERED}. */
    CaseFile open(String... who) {
        return open(List.of(), who);
    }

    CaseFile open(List<Opening.Guest> guests, String... who) {
        var request = consented(COVERED);
        return as(SARA, () -> openings.open(opening(request, guests, who)));
    }

    Opening opening(UUID request, List<Opening.Guest> guests, String... who) {
        return new Opening(
                request,
                List.of(who).stream().map(this::assignment).toList(),
                guests,
                CLOCK.today().plusDays(14),
                false);
    }

    /** A request whose family has said yes to that. */
    UUID consented(Map<String, Set<String>> covered) {
        return consented(SARA, covered);
    }

    UUID consented(String coordinator, Map<String, Set<String>> covered) {
        var request = asked(coordinator);
        as(coordinator, () -> sayYes(request, 1, covered));
        return request;
    }

    UUID asked() {
        return asked(SARA);
    }

    UUID asked(String coordinator) {
        return as(
                coordinator,
                () -> {
                    var request =
                            requests.ask(
                                    new NewRequest(
                                            null,
                                            "sspf",
                                            "other",
                                            Sex.GIRL,
                                            null,
                                            "direct",
                                            "",
                                            new YoungPerson(
                                                    "Alex",
                                                    "Ek",
                                                    "Alex",
                                                    null,
                                                    LocalDate.of(2011, 1, 5),
                                                    Protection.NONE),
                                            List.of(
                                                    new Custodian(
                                                            "Kim Ek",
                                                            Relation.PARENT,
                                                            "",
                                                            true,
                                                            true))));
                    return request;
                });
    }

    boolean sayYes(UUID request, int version, Map<String, Set<String>> covered) {
        var cells =
                covered.entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(kind -> new Coverage(entry.getKey(), kind)))
                        .collect(Collectors.toSet());
        proposals.save(
                request,
                version,
                new Proposal(
                        cells,
                        "Samordna stödet.",
                        CLOCK.today().plusMonths(6),
                        "sv",
                        "none",
                        "Muntligt."));
        answers.register(request, version + 1, Who.YOUNG, Said.YES, How.ORAL, CLOCK.today(), "");
        for (var guardian : people.guardians(request)) {
            answers.register(
                    request,
                    version + 1,
                    Who.guardian(guardian.id()),
                    Said.YES,
                    How.ORAL,
                    CLOCK.today(),
                    "");
        }
        return consents.state(request).isValid();
    }

    NewPart part(String area, int after, String kind, String worry) {
        return new NewPart(area, after, kind, new Part.Words("", worry, ""), "", "");
    }

    int logged(CaseFile file, String action) {
        return rows(
                SARA,
                "select 1 from audit.entry where scope_id = ? and action = '" + action + "'",
                file.id());
    }

    /** How many rows plain SQL shows the hat, whatever the services do. */
    int rows(String who, String sql, Object... values) {
        return rowsInTurn(who, List.of(sql), values).getFirst();
    }

    /** The same for several statements of one transaction that is narrowed to nothing. */
    List<Integer> rowsInTurn(String who, List<String> statements, Object... values) {
        var hat = hat(who);
        try (var connection = database().asApplication()) {
            connection.setAutoCommit(false);
            try (var act = connection.prepareStatement("select access.act_as(?, ?, ?, 'test')")) {
                act.setObject(1, hat.person());
                act.setObject(2, hat.assignment());
                act.setObject(3, CLOCK.today());
                act.execute();
            }
            var counts = new ArrayList<Integer>();
            for (var sql : statements) {
                counts.add(count(connection, sql, values));
            }
            return counts;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static int count(Connection connection, String sql, Object... values)
            throws SQLException {
        try (var query = connection.prepareStatement("select count(*) from (" + sql + ") q")) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (var result = query.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private Hat find(String who) {
        var parts = who.split("/");
        var owner =
                JdbcClient.create(
                        new DriverManagerDataSource(
                                database().url(), TestDatabase.OWNER, TestDatabase.OWNER_PASSWORD));
        var person =
                owner.sql("select id from access.person where name = :name")
                        .param("name", parts[0])
                        .query(UUID.class)
                        .single();
        return municipalities.within(
                here(),
                () ->
                        hats.of(person).stream()
                                .filter(hat -> hat.function().equals(parts[1]))
                                .findFirst()
                                .orElseThrow());
    }
}
