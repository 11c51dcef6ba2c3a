package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.tryggaunga.Nightly;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.moves.Arrival;
import se.tryggaunga.moves.Arrivals;
import se.tryggaunga.moves.Movable;
import se.tryggaunga.moves.MoveGround;
import se.tryggaunga.moves.MoveView;
import se.tryggaunga.moves.Moves;
import se.tryggaunga.moves.Refused;
import se.tryggaunga.municipalities.Municipality;
import se.tryggaunga.postgres.TestPostgres;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;

/** A case goes to another municipality: what was decided, once, and nothing before it is taken. */
@SpringBootTest(properties = "trygga.jobs=false")
@Import(TwoTowns.class)
class MoveDbTests extends InACase {

    private static final List<String> KINDS = List.of("plan", "school");

    @Autowired Moves moves;
    @Autowired Arrivals arrivals;

    private CaseFile file;
    private UUID goes;
    private String words;

    @BeforeEach
    void aCase() {
        file = open(ANDERS, EVA, MIA);
        words = "Han har haft en lugn höst, " + file.id();
        goes = note(ANDERS, "skola", "school", words);
        note(ANDERS, "skola", "school", "Stannar, " + file.id());
    }

    @Test
    void whatThePartyChoseGoesOnTheFamilysYesAndNothingElse() throws SQLException {
        prepare(MoveGround.CONSENT);
        say(ANDERS, goes);
        assertThatThrownBy(this::offer).isInstanceOf(Refused.class);
        familySaysYes();
        offer();
        carry(here());
        var offered = mine();
        assertThat(offered.theirNumber()).isEqualTo(file.number());
        assertThat(offered.kinds()).containsExactly("school");
        assertThat(offered.fromName()).isEqualTo("Småby");
        assertThat(holds(TwoTowns.OVER_THERE, "Alex"))
                .as("nothing of it before it is taken")
                .isFalse();
        take(offered);
        assertThat(status()).isNotEqualTo(CaseStatus.CLOSED);
        all();
        var opened = there(() -> arrivals.read(offered.id()));
        assertThat(opened.state()).isEqualTo("opened");
        var number = there(() -> arrivals.number(opened));
        assertThat(number).isNotEmpty();
        assertThat(there(() -> pages.read(number, CaseTab.OVERVIEW, "test", CaseView::next)).path())
                .as("the family is asked there before anybody else is in it")
                .contains("/samtycke");
        var brought = there(() -> thereIn(number)).brought();
        assertThat(brought).hasSize(1);
        assertThat(brought.getFirst().words()).isEqualTo(words);
        assertThat(holds(TwoTowns.OVER_THERE, "Stannar, " + file.id())).isFalse();
        assertThat(status()).isEqualTo(CaseStatus.CLOSED);
        var move = read(SARA, file, moves::view).move();
        assertThat(move.state()).isEqualTo("moved");
        assertThat(move.theirNumber()).isEqualTo(number);
        assertThat(ledger(file.id())).isEqualTo(1);
        assertThat(logged(here(), file.id(), "moved")).isEqualTo(1);
        assertThat(logged(TwoTowns.THERE, opened.caseId(), "moved-here")).isEqualTo(1);
        assertThat(seatsThere(opened.caseId()))
                .as("nobody of the sender's comes along")
                .isEqualTo(1);
    }

    @Test
    void killedAnywhereOnTheWayNothingIsLostOrDoubled() {
        prepare(MoveGround.CONSENT);
        say(ANDERS, goes);
        familySaysYes();
        offer();
        killedAfterItWasTaken(here());
        assertThat(there(arrivals::list)).filteredOn(this::ours).hasSize(1);
        killedBeforeItWasTaken(here(), TwoTowns.OVER_THERE);
        all();
        assertThat(there(arrivals::list)).filteredOn(this::ours).hasSize(1);
        take(there(arrivals::list).stream().filter(this::ours).findFirst().orElseThrow());
        killedAfterItWasTaken(TwoTowns.THERE);
        assertThat(status()).isEqualTo(CaseStatus.CLOSED);
        killedBeforeItWasTaken(here(), TwoTowns.OVER_THERE);
        killedAfterItWasTaken(here());
        all();
        all();
        var opened = there(arrivals::list).stream().filter(this::ours).toList();
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().state()).isEqualTo("opened");
        var number = there(() -> arrivals.number(opened.getFirst()));
        assertThat(there(() -> thereIn(number)).brought()).hasSize(1);
        assertThat(ledger(file.id())).isEqualTo(1);
        assertThat(count(here(), "moves.outbox where sealed is not null or carried_at is null"))
                .as("nothing is left lying")
                .isZero();
        assertThat(count(TwoTowns.THERE, "moves.parcel")).isZero();
    }

    @Test
    void aWithdrawalBeforeItIsTakenStopsIt() {
        offered();
        as(EVA, () -> withdraw());
        take(mine());
        all();
        assertThat(mine().state()).isEqualTo("gone");
        assertThat(holds(TwoTowns.OVER_THERE, words)).isFalse();
        assertThat(status()).isEqualTo(CaseStatus.RESTING);
    }

    @Test
    void anybodyInTheCaseCanWriteDownThatTheFamilySaysNo() {
        offered();
        write(
                MIA,
                file,
                view -> {
                    moves.familySaysNo(view);
                    return true;
                });
        all();
        assertThat(mine().state()).isEqualTo("gone");
        assertThat(read(SARA, file, moves::view).move().state()).isEqualTo("stopped");
    }

    @Test
    void itCanBeTakenBackUntilItIsTakenAndDeclinedWithAReason() {
        offered();
        as(SARA, () -> pages.write(file.number(), view -> done(() -> moves.takeBack(view, ""))));
        all();
        var gone = mine();
        assertThat(gone.state()).isEqualTo("gone");
        assertThatThrownBy(() -> take(gone)).isInstanceOf(Refused.class);
        offered();
        there(() -> done(() -> arrivals.answer(mine().id(), false, "Vi har ingen plats.")));
        assertThatThrownBy(() -> take(mine())).isInstanceOf(Refused.class);
        all();
        var move = read(SARA, file, moves::view).move();
        assertThat(move.state()).isEqualTo("declined");
        assertThat(move.words()).isEqualTo("Vi har ingen plats.");
        assertThat(status()).isNotEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void eachPartyDecidesAboutItsOwnAndNobodyElses() {
        prepare(MoveGround.CONSENT);
        assertThat(own(MIA)).isEmpty();
        assertThatThrownBy(() -> say(MIA, goes)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> say(ANDERS, UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> say(SARA, goes)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        write(
                                ANDERS,
                                file,
                                view ->
                                        done(() ->
                                                moves.prepare(
                                                        view,
                                                        "granby",
                                                        MoveGround.CONSENT,
                                                        KINDS,
                                                        ""))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> prepare(MoveGround.CONSENT))
                .as("sent twice")
                .isInstanceOf(Refused.class);
        say(ANDERS, goes);
        say(ANDERS);
        assertThat(read(SARA, file, moves::view).parties())
                .filteredOn(each -> each.area().equals("skola"))
                .allSatisfy(each -> {
                    assertThat(each.said()).isTrue();
                    assertThat(each.going()).isZero();
                    assertThat(each.staying()).isEqualTo(2);
                });
    }

    @Test
    void withoutAYesTheOneDecidesWhomTheRulesName() {
        var support = note(EVA, "social", "support", "Familjen har stöd en gång i veckan.");
        prepare(MoveGround.WEIGHING, "support", "plan");
        assertThatThrownBy(() -> say(SARA, support)).isInstanceOf(NotFound.class);
        assertThat(read(EVA, file, moves::view).mine()).extracting(Movable::id).contains(support);
        say(EVA, support);
        offer();
        carry(here());
        take(mine());
        all();
        var number = there(() -> arrivals.number(mine()));
        assertThat(there(() -> thereIn(number)).brought()).hasSize(1);
    }

    @Test
    void whoeverTookItMayHaveLeftBeforeItComes() throws SQLException {
        offered();
        take(mine());
        try (var owner = TwoTowns.OVER_THERE.asOwner();
                var end = owner.createStatement()) {
            end.execute(
                    "update moves.arrival set answerer_hat = gen_random_uuid() where state = 'accepted'");
        }
        all();
        assertThat(mine().state()).isEqualTo("come");
        there(() -> done(() -> arrivals.open(mine().id())));
        there(() -> done(() -> arrivals.open(mine().id())));
        assertThat(mine().state()).isEqualTo("opened");
    }

    @Test
    void aStrangerFindsNothingAtAForgedAddress() {
        offered();
        var id = mine().id();
        assertThatThrownBy(() -> in(TwoTowns.THERE, ANDERS, () -> arrivals.read(id)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> there(() -> arrivals.read(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        as(
                                JON,
                                () ->
                                        pages.read(
                                                file.number(),
                                                CaseTab.OVERVIEW,
                                                "move",
                                                moves::view)))
                .isInstanceOf(NotFound.class);
    }

    /** Where each button leads, without a transaction of the test's around it. */
    @Test
    void thePagesLeadThroughIt() throws Exception {
        var page = "/arenden/" + file.number() + "/flytt";
        assertThat(status(SARA, post(page))).isEqualTo(422);
        assertThat(
                        status(
                                SARA,
                                post(page)
                                        .param("kommun", "granby")
                                        .param("grund", "consent")
                                        .param("slag", "school", "plan")))
                .isEqualTo(302);
        assertThat(status(SARA, post(page + "/erbjud"))).isEqualTo(422);
        assertThat(status(ANDERS, get(page))).isEqualTo(200);
        assertThat(status(ANDERS, post(page + "/var-del").param("fakta", goes.toString())))
                .isEqualTo(302);
        for (var who :
                List.of(
                        "den-unge",
                        as(SARA, () -> people.guardians(file.id())).getFirst().id().toString())) {
            assertThat(
                            status(
                                    SARA,
                                    post(page + "/svar")
                                            .param("vem", who)
                                            .param("svar", "yes")
                                            .param("hur", "oral")))
                    .isEqualTo(302);
        }
        assertThat(status(SARA, post(page + "/erbjud"))).isEqualTo(302);
        assertThat(status(SARA, get(page))).isEqualTo(200);
        assertThat(status(SARA, post(page + "/aterta"))).isEqualTo(302);
        assertThat(status(SARA, get("/inflyttning"))).isEqualTo(200);
        assertThat(status(SARA, get("/arenden"))).isEqualTo(200);
    }

    private int status(String who, MockHttpServletRequestBuilder request) {
        return send(who, request).getStatus();
    }

    // The world ---------------------------------------------------------------------------------

    private void offered() {
        prepare(MoveGround.CONSENT);
        say(ANDERS, goes);
        familySaysYes();
        offer();
        carry(here());
    }

    private void prepare(MoveGround ground, String... kinds) {
        var which = kinds.length == 0 ? KINDS : List.of(kinds);
        write(
                SARA,
                file,
                view ->
                        done(() ->
                                moves.prepare(view, "granby", ground, which, "Familjen flyttar.")));
    }

    private void say(String who, UUID... facts) {
        write(who, file, view -> done(() -> moves.say(view, List.of(facts), "Det behövs.")));
    }

    private void familySaysYes() {
        write(
                SARA,
                file,
                view ->
                        done(() -> {
                            moves.answer(view, null, "yes", "oral", CLOCK.today());
                            for (var each : people.guardians(view.id())) {
                                moves.answer(view, each.id(), "yes", "oral", CLOCK.today());
                            }
                        }));
    }

    private void offer() {
        write(SARA, file, view -> done(() -> moves.offer(view)));
    }

    private boolean withdraw() {
        withdrawals.whole(file.id(), "young", CLOCK.today());
        return true;
    }

    private void take(Arrival arrival) {
        there(() -> done(() -> arrivals.answer(arrival.id(), true, "")));
    }

    private Arrival mine() {
        return there(arrivals::list).stream().filter(this::ours).findFirst().orElseThrow();
    }

    private boolean ours(Arrival arrival) {
        return arrival.theirNumber().equals(file.number());
    }

    private List<Movable> own(String who) {
        return read(who, file, moves::view).own();
    }

    private MoveView thereIn(String number) {
        return pages.read(number, CaseTab.OVERVIEW, "move", moves::view);
    }

    private CaseStatus status() {
        return read(SARA, file, CaseView::status);
    }

    private UUID note(String who, String area, String kind, String words) {
        return write(
                who, file, view -> notes.write(view, new NewNote(area, kind, words, true, "", "")));
    }

    private <T extends @Nullable Object> T there(Supplier<T> work) {
        return in(TwoTowns.THERE, SARA, work);
    }

    private <T extends @Nullable Object> T in(Municipality where, String who, Supplier<T> work) {
        var parts = who.split("/");
        var person =
                owner(TwoTowns.OVER_THERE)
                        .sql("select id from access.person where name = :name")
                        .param("name", parts[0])
                        .query(UUID.class)
                        .single();
        return municipalities.within(
                where,
                () -> {
                    var hat =
                            hats.of(person).stream()
                                    .filter(each -> each.function().equals(parts[1]))
                                    .findFirst()
                                    .orElseThrow();
                    return acting.as(hat, "test", work);
                });
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    // The post ----------------------------------------------------------------------------------

    private void carry(Municipality from) {
        new Nightly(municipalities, from, acting).run(jobs, "moves");
    }

    private void all() {
        for (int i = 0; i < 2; i++) {
            carry(here());
            carry(TwoTowns.THERE);
        }
        carry(here());
    }

    /** The other side has it; that it was carried is not written down any more. */
    private void killedAfterItWasTaken(Municipality from) {
        failing(database(from), "moves.outbox", "update", () -> carry(from));
    }

    /** The other side's transaction does not get through. */
    private void killedBeforeItWasTaken(Municipality from, TestDatabase to) {
        failing(to, "moves.inbox", "insert", () -> carry(from));
    }

    private static void failing(TestDatabase where, String table, String what, Runnable work) {
        run(
                where,
                """
                create function public.killed() returns trigger language plpgsql as $$
                begin raise exception 'killed'; end $$;
                create trigger killed before %s on %s for each statement execute function public.killed()
                """
                        .formatted(what, table));
        try {
            work.run();
        } finally {
            run(where, "drop trigger killed on " + table + "; drop function public.killed()");
        }
    }

    // The databases -----------------------------------------------------------------------------

    private TestDatabase database(Municipality which) {
        return which == TwoTowns.THERE ? TwoTowns.OVER_THERE : database();
    }

    private static JdbcClient owner(TestDatabase which) {
        return JdbcClient.create(
                new DriverManagerDataSource(
                        which.url(), TestDatabase.OWNER, TestDatabase.OWNER_PASSWORD));
    }

    private static JdbcClient superuser(TestDatabase which) {
        var server = TestPostgres.shared().server();
        return JdbcClient.create(
                new DriverManagerDataSource(which.url(), server.superuser(), server.password()));
    }

    private static void run(TestDatabase where, String sql) {
        superuser(where).sql(sql).update();
    }

    private long count(Municipality where, String rows) {
        return superuser(database(where))
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single();
    }

    private long ledger(UUID scope) {
        return count(
                here(), "sharing.disclosure where what = 'move' and scope_id = '" + scope + "'");
    }

    private long logged(Municipality where, UUID scope, String what) {
        return count(
                where, "audit.entry where what = '" + what + "' and scope_id = '" + scope + "'");
    }

    private long seatsThere(UUID scope) {
        return count(TwoTowns.THERE, "cases.seat where scope_id = '" + scope + "'");
    }

    /** Whether the words stand anywhere in the tables that a move writes. */
    private static boolean holds(TestDatabase where, String words) {
        return superuser(where)
                        .sql(
                                """
                                select count(*) from (
                                    select row_to_json(b)::text as row from moves.brought b
                                     union all select row_to_json(a)::text from moves.arrival a
                                     union all select open_part from moves.outbox
                                     union all select encode(sealed, 'escape') from moves.parcel
                                     union all select row_to_json(t)::text from tasks.task t
                                     union all select row_to_json(e)::text from audit.entry e) rows
                                 where row like '%' || :words || '%'
                                """)
                        .param("words", words)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
