package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.asks.Asks;
import se.tryggaunga.asks.NewAsk;
import se.tryggaunga.asks.NewTurn;
import se.tryggaunga.asks.domain.Turn;
import se.tryggaunga.journal.Journals;
import se.tryggaunga.search.Purpose;
import se.tryggaunga.search.Search;
import se.tryggaunga.shared.NotFound;

/**
 * A closed case is erased board by board: each area's own by its own rule, the frame by the host's
 * and last.
 */
class CaseDisposalDbTests extends InAClosedCase {

    @Autowired Search search;
    @Autowired Asks asks;
    @Autowired Journals journals;

    @Test
    void erasesEachAreasPartByItsOwnBoardsRuleAndTheFrameLast() {
        var file = closed(ANDERS, MIA);
        days(READABLE + 31);
        night();
        assertThat(List.of(noteOf(file, "skola"), noteOf(file, "fritid"), noteOf(file, "social")))
                .as("no board has decided")
                .containsExactly(1L, 1L, 1L);

        rule("skola", 60);
        rule("social", 60);
        night();
        assertThat(List.of(noteOf(file, "skola"), noteOf(file, "fritid"), noteOf(file, "social")))
                .as("the host waits for the one who has not decided")
                .containsExactly(0L, 1L, 1L);
        assertThat(frame(file)).isEqualTo(1);
        assertThat(as(MIA, () -> cases.ended())).contains(file.number());
        assertThat(as(ANDERS, () -> cases.ended())).doesNotContain(file.number());
        assertThatThrownBy(() -> read(ANDERS, file, CaseView::id)).isInstanceOf(NotFound.class);

        rule("fritid", 60);
        night();
        assertThat(leftOf(file)).as("in one night: the part, then the frame").isEmpty();
        for (var who : List.of(SARA, MIA, ANDERS)) {
            assertThatThrownBy(() -> read(who, file, CaseView::id)).isInstanceOf(NotFound.class);
            assertThat(as(who, () -> cases.ended())).doesNotContain(file.number());
        }
    }

    @Test
    void leavesMinutesThatNameNobodyAndALogOfIdsAlone() {
        var file = closed(ANDERS);
        days(READABLE + 31);
        long rows = facts(file);
        rule("skola", 60);
        rule("social", 60);
        night();
        assertThat(leftOf(file)).isEmpty();
        assertThat(count("select 1 from records.disposal where record_kind = 'case'")).isEqualTo(2);
        assertThat(sum("select sum(erased) from records.disposal")).isEqualTo(rows);
        assertThat(
                        count(
                                "select 1 from audit.entry where scope_id = '%s' and action = 'dispose' and what not in ('hidden', 'erased case')"
                                        .formatted(file.id())))
                .isZero();
        assertThat(logs(file)).isEqualTo(3);
        night();
        assertThat(count("select 1 from records.disposal")).as("once").isEqualTo(2);
        assertThat(logs(file)).isEqualTo(3);
        assertThat(count("select 1 from cases.number where number = '" + file.number() + "'"))
                .as("the number never means another case")
                .isEqualTo(1);
        assertThat(as(SARA, () -> search.caseNumbered(file.number()))).isEmpty();
        assertThat(as(SARA, () -> search.person("Alex Ek", Purpose.MEETING)).cases())
                .extracting(CaseRow::number)
                .doesNotContain(file.number());
    }

    @Test
    void erasesNothingBeforeItsDayNorWhileOthersMayReadIt() {
        var file = closed(ANDERS);
        rule("skola", 0);
        rule("social", 40);
        days(READABLE);
        night();
        assertThat(noteOf(file, "skola")).as("read until today").isEqualTo(1);
        days(1);
        night();
        assertThat(noteOf(file, "skola")).isZero();
        assertThat(noteOf(file, "social")).isEqualTo(1);
        days(8);
        night();
        assertThat(frame(file)).isEqualTo(1);
        days(1);
        night();
        assertThat(leftOf(file)).isEmpty();
    }

    @Test
    void erasesWhatPartiesAskedEachOtherAndWhatTheyTookAlong() {
        var file = open(ANDERS);
        var ask = write(SARA, file, view -> asks.ask(view, new NewAsk("skola", "Läxor.", null)));
        days(8);
        runs("asks");
        write(
                ANDERS,
                file,
                view -> {
                    asks.turn(view, ask, 0, new NewTurn(Turn.ACCEPTED, "", "", ""));
                    journals.taken(view, journals.fresh(view).keys());
                    return true;
                });
        close(file);
        days(READABLE + 31);
        rule("skola", 0);
        night();
        assertThat(count("select 1 from asks.turn where ask_id = '" + ask + "'")).isZero();
        assertThat(count("select 1 from asks.ask where id = '" + ask + "'"))
                .as("the host's own")
                .isEqualTo(1);
        rule("social", 0);
        night();
        assertThat(leftOf(file)).isEmpty();
        assertThat(count("select 1 from asks.passed_on where ask_id = '" + ask + "'")).isZero();
    }

    @Test
    void anOpenCaseIsNotTouched() {
        var file = open(ANDERS);
        note(ANDERS, file, "skola", "school");
        rule("skola", 0);
        rule("social", 0);
        days(READABLE + 31);
        night();
        assertThat(noteOf(file, "skola")).isEqualTo(1);
    }

    @Test
    void whatIsKilledInBetweenIsErasedTheNextTime() {
        var file = closed(ANDERS, MIA);
        days(READABLE + 31);
        List.of("skola", "fritid", "social").forEach(area -> rule(area, 0));
        superuser()
                .sql(
                        """
                        create function public.falls() returns trigger language plpgsql as
                        $$ begin raise exception 'falls'; end $$
                        """)
                .update();
        superuser()
                .sql(
                        """
                        create trigger falls before delete on people.young_person
                            for each row execute function public.falls()
                        """)
                .update();
        try {
            night();
        } finally {
            superuser().sql("drop trigger falls on people.young_person").update();
            superuser().sql("drop function public.falls()").update();
        }
        assertThat(List.of(noteOf(file, "skola"), noteOf(file, "fritid")))
                .as("each part is a transaction of its own")
                .containsExactly(0L, 0L);
        assertThat(List.of(noteOf(file, "social"), frame(file)))
                .as("the part that fell is whole")
                .containsExactly(1L, 1L);
        assertThat(count("select 1 from records.disposal")).isEqualTo(2);
        night();
        assertThat(leftOf(file)).isEmpty();
    }

    @Test
    void aYesThatWasTakenBackOpensNothingWhenItsRowsAreGone() {
        var file = open(ANDERS, MIA);
        note(SARA, file, "social", "plan");
        note(ANDERS, file, "skola", "plan");
        note(MIA, file, "fritid", "plan");
        as(
                SARA,
                () -> {
                    withdrawals.whole(file.id(), "young", today());
                    return true;
                });
        close(file);
        days(READABLE + 31);
        rule("fritid", 0);
        rule("social", 0);
        night();
        assertThat(rows(ANDERS, "select 1 from cases.note where scope_id = ?", file.id()))
                .as("its own and nothing else")
                .isEqualTo(1);
        assertThat(rows(MIA, "select 1 from cases.note where scope_id = ?", file.id())).isZero();
        assertThat(
                        count(
                                "select 1 from sharing.withdrawal where scope_id = '%s'"
                                        .formatted(file.id())))
                .as("goes with the frame, not before it")
                .isEqualTo(1);
        rule("skola", 0);
        night();
        assertThat(leftOf(file)).isEmpty();
        assertThat(
                        count(
                                "select 1 from access.grants where scope_id = '%s' and revoked_at is null"
                                        .formatted(file.id())))
                .isZero();
    }

    /** The planted weakening: whatever a fault in the application tries, the database keeps it. */
    @Test
    void plainSqlErasesNothingThatNoBoardHasDecidedAbout() throws SQLException {
        var file = closed(ANDERS);
        days(READABLE + 31);
        try (var connection = database().asApplication()) {
            connection.setAutoCommit(false);
            var sara = hat(SARA);
            assertThat(
                            erased(
                                    connection,
                                    file.id(),
                                    "select access.act_as('%s', '%s', '%s', 'test'), access.narrow('%s')"
                                            .formatted(
                                                    sara.person(),
                                                    sara.assignment(),
                                                    today(),
                                                    file.id())))
                    .as("as somebody in the case")
                    .isZero();
            var job =
                    "select access.act_as_job('disposal', '%s'), access.narrow('%s')"
                            .formatted(today(), file.id());
            assertThat(erased(connection, file.id(), job)).as("as the job, unasked").isZero();
            assertThat(erased(connection, file.id(), job + ", records.let_erase('case', 'skola')"))
                    .as("without a rule")
                    .isZero();
            assertThat(
                            erased(
                                    connection,
                                    file.id(),
                                    job + ", records.let_erase('request', 'social')"))
                    .as("by the rule for another kind")
                    .isZero();
            rule("skola", 0);
            rule("social", 0);
            assertThat(erased(connection, file.id(), job + ", records.let_erase('case', 'social')"))
                    .as("the host's, while another area has something left")
                    .isZero();
            long own = erased(connection, file.id(), job + ", records.let_erase('case', 'skola')");
            assertThat(own).as("what the school has, and nobody else").isEqualTo(schools(file));
        }
    }

    private long schools(CaseFile file) throws SQLException {
        long rows = 0;
        for (var table : tables("lock")) {
            rows +=
                    count(
                            "select 1 from %s where scope_id = '%s' and owner_area = 'skola'"
                                    .formatted(table, file.id()));
        }
        return rows;
    }

    private long facts(CaseFile file) {
        return tables("lock").stream()
                .mapToLong(table ->
                        count("select 1 from %s where scope_id = '%s'".formatted(table, file.id())))
                .sum();
    }

    /** How many rows go when everything in the scope is deleted; then all of it is undone. */
    private long erased(Connection connection, UUID scope, String as) throws SQLException {
        long gone = 0;
        try (var statement = connection.createStatement()) {
            statement.execute(as);
            // children first, so that no reference stands in the way
            var tables = new ArrayList<>(tables("lock"));
            tables.remove("cases.case_file");
            tables.add("sharing.ending");
            tables.add("tasks.task");
            tables.add("cases.case_file");
            for (var table : tables) {
                var point = connection.setSavepoint();
                try {
                    gone +=
                            statement.executeUpdate(
                                    "delete from %s where scope_id = '%s'".formatted(table, scope));
                } catch (SQLException refersToIt) {
                    connection.rollback(point);
                }
            }
        } finally {
            connection.rollback();
        }
        return gone;
    }

    /** Everywhere but in the ledger, the log and the list of numbers taken. */
    private List<String> leftOf(CaseFile file) {
        return tables("scope_id").stream()
                .filter(table -> !table.startsWith("access.") && !table.startsWith("audit."))
                .filter(table ->
                        count("select 1 from %s where scope_id = '%s'".formatted(table, file.id()))
                                > 0)
                .toList();
    }

    private List<String> tables(String column) {
        return superuser()
                .sql(
                        """
                        select c.table_schema || '.' || c.table_name
                          from information_schema.columns c
                          join information_schema.tables t using (table_schema, table_name)
                         where c.column_name = :column and t.table_type = 'BASE TABLE'
                           and exists (select from information_schema.columns s
                                        where s.table_schema = c.table_schema and s.table_name = c.table_name
                                          and s.column_name = 'scope_id')
                         order by 1
                        """)
                .param("column", column)
                .query(String.class)
                .list();
    }

    private long logs(CaseFile file) {
        return count(
                "select 1 from audit.entry where scope_id = '%s' and action = 'dispose'"
                        .formatted(file.id()));
    }

    private long sum(String sql) {
        return superuser().sql(sql).query(Long.class).single();
    }
}
