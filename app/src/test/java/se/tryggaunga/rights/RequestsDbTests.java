package se.tryggaunga.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.requests.Document;
import se.tryggaunga.requests.NotReady;
import se.tryggaunga.requests.RequestHead;
import se.tryggaunga.requests.TestedMeanwhile;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Reader;
import se.tryggaunga.tasks.Task;
import se.tryggaunga.tasks.Tasks;

/**
 * A request for a document leads to a person's test and an appealable decision, never to a
 * machine's no.
 */
class RequestsDbTests extends InARequest {

    private static final String ANSWERING =
            """
            insert into requests.answer (id, scope_id, owner_area, written_by, written_at, what, sent_on, how, sent_by)
            values (gen_random_uuid(), ?, 'social', access.my_assignment(), now(), '%s', access.my_day(), 'letter', 'x')
            """;

    @Autowired Tasks tasks;

    @Test
    void aRequestHasAClockAndItsRegistrarATask() {
        var id = entered();
        var head = opened(id).head();
        assertThat(head.dueOn()).isEqualTo(today().plusDays(3));
        assertThat(head.late(head.dueOn())).isFalse();
        assertThat(head.late(head.dueOn().plusDays(1))).isTrue();
        assertThat(waits(RUT, id)).isTrue();
        assertThat(as(RUT, requests::list)).extracting(RequestHead::id).contains(id);
    }

    @Test
    void isReadByTheRegistrarsOfItsAreaAlone() {
        var id = entered();
        assertThat(opened(id).audience().readers())
                .extracting(Reader::name)
                .containsExactly("Rut Alm");
        assertThatThrownBy(() -> as(NILS, () -> requests.open(id)))
                .as("another area's registrar")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(RUT, () -> requests.open(UUID.randomUUID())))
                .as("a forged id")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(SARA, () -> requests.open(id))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(SARA, requests::list)).isInstanceOf(Forbidden.class);
        for (var who : new String[] {NILS, SARA, EVA, ANDERS}) {
            assertThat(plain(who, "select from requests.request where id = ?", id)).isZero();
            assertThat(plain(who, "select from requests.reply_to where id = ?", id)).isZero();
        }
    }

    @Test
    void aTesterReadsWhatIsAskedForAndThatOneDocument() {
        var id = entered();
        var saras = handed(id, SARA);
        var evas = handed(id, EVA);
        var page = as(SARA, () -> documents.read(saras));
        assertThat(page.mine()).isTrue();
        assertThat(page.head().wanted()).isEqualTo("Planen från i våras.");
        assertThat(page.audience().readers())
                .extracting(Reader::name)
                .containsExactlyInAnyOrder("Rut Alm", "Sara Lind");
        assertThat(waits(SARA, saras)).isTrue();
        assertThatThrownBy(() -> as(SARA, () -> documents.read(evas)))
                .as("another's document")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(ANDERS, () -> documents.read(saras)))
                .as("another party")
                .isInstanceOf(NotFound.class);
        assertThat(plain(SARA, "select from requests.reply_to where id = ?", id))
                .as("where the answer goes")
                .isZero();
        assertThat(plain(SARA, "select from requests.document where request_id = ?", id))
                .isEqualTo(1);
        tested(EVA, evas, "part");
        assertThat(plain(SARA, "select from requests.test where id = ?", evas)).isZero();
    }

    @Test
    void isTestedByTheOwnAreaAndTheOneWhoHasIt() {
        var id = entered();
        var document = handed(id, SARA);
        assertThatThrownBy(() -> handed(id, ANDERS)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tested(RUT, document, "whole")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        plain(
                                RUT,
                                "select requests.hand(?, '%s', 'x', access.my_day(), now())"
                                        .formatted(hat(ANDERS).assignment()),
                                document))
                .hasMessageContaining("own area alone");
        assertThatThrownBy(() ->
                        plain(
                                SARA,
                                "select requests.hand(?, access.my_assignment(), 'x', access.my_day(), now())",
                                document))
                .hasMessageContaining("not this hat's");
    }

    @Test
    void aTestIsNeverOverwritten() {
        var document = handed(entered(), SARA);
        as(SARA, () -> documents.test(document, 0, judged("none", "")));
        assertThatThrownBy(() -> as(SARA, () -> documents.test(document, 0, judged("part", ""))))
                .isInstanceOf(TestedMeanwhile.class);
        as(SARA, () -> documents.test(document, 1, judged("part", "")));
        assertThat(as(SARA, () -> documents.read(document)).document().tests())
                .extracting(each -> each.version() + each.judged().outcome() + each.by())
                .containsExactly("1noneSara Lind, samordnare", "2partSara Lind, samordnare");
        assertThatThrownBy(() ->
                        plain(SARA, "update requests.test set reason = '' where id = ?", document))
                .hasMessageContaining("permission denied");
    }

    @Test
    void handedOnToAnotherTheFirstReadsItNoMore() {
        var id = entered();
        var document = handed(id, SARA);
        var eva = hat(EVA).assignment();
        as(RUT, () -> documents.handAgain(document, eva));
        assertThatThrownBy(() -> as(SARA, () -> documents.read(document)))
                .isInstanceOf(NotFound.class);
        assertThat(plain(SARA, "select from requests.request where id = ?", id)).isZero();
        assertThat(waits(SARA, document)).isFalse();
        tested(EVA, document, "whole");
        assertThat(opened(id).head().state()).isEqualTo("ready");
    }

    /** The rule of the whole module, by the services and by plain SQL. */
    @Test
    void nothingIsRefusedWithoutAPersonsTestAndTheOfferOfADecision() {
        var id = entered();
        cannotEnd(id, "without a document");
        var document = handed(id, SARA);
        cannotEnd(id, "without a test");
        assertThatThrownBy(() -> told(id, false)).isInstanceOf(NotReady.class);
        tested(SARA, document, "none");
        cannotEnd(id, "without telling of the decision");
        told(id, true);
        cannotEnd(id, "without the decision that is wanted");
        assertThatThrownBy(() -> decided(RUT, id))
                .as("does not decide")
                .isInstanceOf(NotFound.class);
        decided(EVA, id);
        assertThat(opened(id).head().state()).isEqualTo("decided");
        sent(id);
        assertThat(opened(id).head().state()).isEqualTo("answered");
        cannotEnd(id, "twice");
    }

    @Test
    void handedOutWithAReservationIsLimitedToo() {
        var id = entered();
        var document = handed(id, SARA);
        as(SARA, () -> documents.test(document, 0, judged("whole", "Får inte berättas vidare.")));
        cannotEnd(id, "a reservation can be appealed");
        told(id, false);
        sent(id);
        assertThat(opened(id).head().answered()).isTrue();
    }

    @Test
    void whatIsHandedOutWholeNeedsNoDecision() {
        var id = entered();
        tested(SARA, handed(id, SARA), "whole");
        assertThatThrownBy(() -> told(id, true))
                .as("nothing to appeal")
                .isInstanceOf(NotReady.class);
        sent(id);
        assertThat(opened(id).head().answered()).isTrue();
        assertThat(waits(RUT, id)).isFalse();
        assertThatThrownBy(() -> handed(id, SARA)).isInstanceOf(NotReady.class);
        assertThat(
                        plain(
                                RUT,
                                "select from audit.entry where scope_id = ? and action = 'share'",
                                id))
                .isEqualTo(1);
    }

    @Test
    void theDecisionIsTakenOnceByTheOneWhoWasAsked() {
        var id = entered();
        var document = handed(id, SARA);
        tested(SARA, document, "part");
        assertThat(as(RUT, answers::deciders)).extracting("name").containsExactly("Eva Ek");
        assertThatThrownBy(() -> as(EVA, () -> decisions.read(id))).isInstanceOf(NotFound.class);
        told(id, true);
        var view = as(EVA, () -> decisions.read(id));
        assertThat(view.mine()).isTrue();
        assertThat(view.documents()).extracting(Document::id).containsExactly(document);
        assertThat(waits(EVA, id)).isTrue();
        for (var who : new String[] {SARA, NILS, ANDERS}) {
            assertThatThrownBy(() -> decided(who, id)).as(who).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> tested(SARA, document, "whole")).isInstanceOf(NotReady.class);
        decided(EVA, id);
        assertThatThrownBy(() -> decided(EVA, id)).isInstanceOf(NotReady.class);
        assertThat(as(EVA, () -> decisions.paper(id)).decision().by())
                .isEqualTo("Eva Ek, socialsekreterare");
        assertThatThrownBy(() -> as(SARA, () -> decisions.paper(id))).isInstanceOf(NotFound.class);
        assertThat(opened(id).decision()).isNotNull();
    }

    @Test
    void whoeverAskedCanWantADecisionAfterTheAnswer() {
        var id = entered();
        tested(SARA, handed(id, SARA), "none");
        told(id, false);
        sent(id);
        assertThat(opened(id).head().state()).isEqualTo("answered");
        told(id, true);
        assertThat(opened(id).head().state()).isEqualTo("deciding");
        assertThat(opened(id).head().late(today().plusYears(1))).as("the clock stands").isFalse();
        decided(EVA, id);
        sent(id);
        assertThat(opened(id).head().state()).isEqualTo("answered");
        assertThat(opened(id).answers()).hasSize(2);
    }

    @Test
    void aDecisionThatIsNotWantedAnyMoreIsReadNoMore() {
        var id = entered();
        var document = handed(id, SARA);
        tested(SARA, document, "none");
        told(id, true);
        told(id, false);
        assertThatThrownBy(() -> as(EVA, () -> decisions.read(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(EVA, () -> documents.read(document)))
                .isInstanceOf(NotFound.class);
        assertThat(waits(EVA, id)).isFalse();
    }

    @Test
    void anEndedAssignmentReadsNothing() {
        var id = entered();
        var document = handed(id, SARA);
        var sara = hat(SARA);
        ends(sara.assignment(), "access.my_day() - 1");
        try {
            assertThatThrownBy(() ->
                            municipalities.within(
                                    RightsTown.HERE,
                                    () -> acting.as(sara, "test", () -> documents.read(document))))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() ->
                            as(RUT, () -> documents.hand(id, "Planen", "plan", sara.assignment())))
                    .isInstanceOf(NotFound.class);
        } finally {
            ends(sara.assignment(), "null");
        }
    }

    /** Whoever entered it is away: a colleague in the same office goes on. */
    @Test
    void anotherRegistrarOfTheAreaGoesOn() {
        var second = UUID.randomUUID();
        superuser()
                .sql(
                        """
                        insert into access.assignment (id, person_id, function_id, unit_id, from_day)
                        select :id, p.id, 'registrator_social', a.unit_id, date '2024-01-01'
                          from access.person p join access.assignment a on a.person_id = p.id
                         where p.name = 'Mona Ask' limit 1
                        """)
                .param("id", second)
                .update();
        try {
            var id = entered();
            var mona = "Mona Ask/registrator_social";
            var sara = hat(SARA).assignment();
            var eva = hat(EVA).assignment();
            var document = as(mona, () -> documents.hand(id, "Planen", "plan", sara));
            var ruts = handed(id, EVA);
            as(mona, () -> documents.handAgain(ruts, sara));
            tested(SARA, document, "part");
            tested(SARA, ruts, "none");
            as(mona, () -> answers.told(id, today(), eva));
            decided(EVA, id);
            as(mona, () -> answers.sent(id, today(), "visit", ""));
            assertThat(opened(id).head().state()).isEqualTo("answered");
        } finally {
            superuser()
                    .sql(
                            "update access.assignment set until_day = date '2024-01-02' where id = :id")
                    .param("id", second)
                    .update();
        }
    }

    @Test
    void theDaysAreADatedRow() {
        superuser().sql("insert into requests.rule values ('2026-03-01', 1)").update();
        try {
            assertThat(opened(entered()).head().dueOn()).isEqualTo(today().plusDays(1));
        } finally {
            superuser().sql("delete from requests.rule where from_day = '2026-03-01'").update();
        }
    }

    private void cannotEnd(UUID id, String why) {
        assertThatThrownBy(() -> sent(id)).as(why).isInstanceOf(NotReady.class);
        for (var what : new String[] {"answer", "decision"}) {
            assertThatThrownBy(() -> plain(RUT, ANSWERING.formatted(what), id))
                    .as(why)
                    .hasMessageContaining("row-level security");
        }
    }

    private boolean waits(String who, UUID about) {
        return as(who, () -> tasks.mine()).stream().map(Task::about).anyMatch(about::equals);
    }

    private void ends(UUID assignment, String day) {
        superuser()
                .sql(
                        "update access.assignment set until_day = "
                                + day.replace("access.my_day()", "date '" + today() + "'")
                                + " where id = :id")
                .param("id", assignment)
                .update();
    }
}
