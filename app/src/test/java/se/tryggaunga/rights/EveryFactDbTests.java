package se.tryggaunga.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.municipalities.Migrations;
import se.tryggaunga.records.HeldField;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holdings;
import se.tryggaunga.records.Reach;
import se.tryggaunga.rights.domain.SourceState;

/** A register extract forgets no table: one fact is planted in each, and each is found. */
class EveryFactDbTests extends RightsWorld {

    private static final String NUMBER = "20100103-2398";
    private static final LocalDate BORN = LocalDate.of(2010, 1, 3);

    /** What holds a row together and says nothing by itself. */
    private static final Set<String> TECHNICAL =
            Set.of(
                    "id",
                    "version",
                    "scope_id",
                    "owner_area",
                    "kind",
                    "released_to",
                    "lock",
                    "written_by",
                    "written_at",
                    "first_written_at",
                    "note_id",
                    "position",
                    "nr",
                    "number",
                    "consent_id",
                    "guardian_id",
                    "after_answer",
                    "withdrawal_id",
                    "fact_id",
                    "fact_version",
                    "to_seats",
                    "ground_ref",
                    "inbox_id",
                    "inbox_area",
                    "concern_id",
                    "case_id",
                    "promised_to",
                    "title_en",
                    "assignment_id",
                    "meeting_id",
                    "goal_id",
                    "seat_id",
                    "commitment_id",
                    "plan_version",
                    "keeper",
                    "reminded",
                    "turn_told",
                    "programme_id",
                    "assignee",
                    "asked_by",
                    "about",
                    "path",
                    "told_by",
                    "author",
                    "assignment",
                    "form",
                    "started_at",
                    "readers",
                    "party_id",
                    "run",
                    "found_in",
                    "row_key",
                    "unit_id",
                    "reception_id",
                    "to_assignment",
                    "assigned_to",
                    "move_id",
                    "said_id",
                    "arrival_id",
                    "to_code",
                    "to_party",
                    "from_code",
                    "state_at",
                    "answerer",
                    "answerer_hat",
                    "ends_at",
                    "due_at",
                    "request_id",
                    "ask_id",
                    "taken",
                    "choice_code");

    @Autowired Holdings holdings;

    @Test
    void everyTableIsHeldBySomebodyOrSaysNothingAboutAnybodyYoung() {
        var known = new TreeSet<>(holdings.without().keySet());
        declared().forEach(table -> known.add(table.name()));
        assertThat(tables()).as("tables that no extract looks in").isSubsetOf(known);
        assertThat(known).as("declared, but there is no such table").isSubsetOf(tables());
        assertThat(declared().stream().map(HeldTable::name))
                .as("held and said to be without")
                .doesNotContainAnyElementsOf(holdings.without().keySet());
    }

    @Test
    void everyColumnThatSaysSomethingIsDeclared() {
        var forgotten = new ArrayList<String>();
        for (var table : declared()) {
            var fields =
                    table.fields().stream()
                            .map(HeldField::column)
                            .collect(Collectors.toUnmodifiableSet());
            columns(table.name()).stream()
                    .filter(column -> !fields.contains(column) && !TECHNICAL.contains(column))
                    .filter(_ -> table.reach() != Reach.READINGS)
                    .filter(_ -> table.reach() != Reach.RECIPIENTS)
                    .map(column -> table.name() + "." + column)
                    .forEach(forgotten::add);
        }
        assertThat(forgotten).isEmpty();
    }

    @Test
    void anExtractFindsTheFactInEachTable() throws SQLException {
        var scope = UUID.randomUUID();
        plant(scope);
        var view = collected(RUT, about("Alva", "Ström", BORN, NUMBER));
        var silent =
                view.sources().stream()
                        .filter(source -> source.state() != SourceState.WHOLE)
                        .map(SourceAnswer::source)
                        .toList();
        assertThat(silent).as("sources that are not whole").containsExactly("drafts");
        assertThat(notFound(view)).as("facts that the extract did not find").isEmpty();
        assertThat(as(RUT, () -> handingOver.paper(view.head().id())).posts())
                .hasSameSizeAs(view.posts());
    }

    /** Without this the test above could not fail. */
    @Test
    void aFactThatNobodyDeclaresWouldBeMissed() throws SQLException {
        try (var superuser = superuserConnection();
                var statement = superuser.createStatement()) {
            statement.execute("create table cases.forgotten (like cases.note including all)");
            assertThat(tables()).contains("cases.forgotten");
            assertThat(declared().stream().map(HeldTable::name)).doesNotContain("cases.forgotten");
            statement.execute("drop table cases.forgotten");
        }
    }

    private void plant(UUID scope) throws SQLException {
        var sara = hat(SARA);
        try (var superuser = superuserConnection()) {
            var planted = new Planted(superuser, scope, "social", sara.assignment());
            for (var table : planted.tables()) {
                planted.in(table, known(table, scope));
            }
            beside(planted, scope, sara.person(), sara.assignment());
        }
    }

    private static Map<String, String> known(String table, UUID scope) {
        var known = new HashMap<String, String>();
        switch (table) {
            case "people.young_person" -> {
                known.put("identity_number", NUMBER.replace("-", ""));
                known.put("birth_date", BORN.toString());
            }
            case "sharing.handover",
                    "sharing.weighing",
                    "sharing.handover_decision",
                    "urgent.answer" ->
                    known.put("released_to", "{" + scope + "}");
            case "concerns.own_note" -> known.put("dispose_on", "2099-01-01");
            case "sharing.sheet", "cases.attachment" -> known.put("media_type", "image/png");
            // an earlier extract about the same person
            case "records.extract_case" -> {
                known.put("party_id", "socialnamnden");
                known.put("identity_number", NUMBER.replace("-", ""));
            }
            default -> {}
        }
        return known;
    }

    /** What lies beside the facts, and the ledger that lets a case be a case. */
    private void beside(Planted planted, UUID scope, UUID person, UUID assignment)
            throws SQLException {
        var id = assignment.toString();
        planted.in(
                "access.scope",
                Map.of("id", scope.toString(), "host_area", "social", "host_reader", id));
        planted.in(
                "access.grants",
                Map.of(
                        "reader",
                        id,
                        "kinds",
                        "{frame,plan}",
                        "ground",
                        "own",
                        "from_day",
                        "2026-01-01",
                        "until_day",
                        "2099-01-01"));
        planted.in(
                "tasks.task",
                Map.of("assignee", id, "asked_by", id, "verb", "sharing.task.extend"));
        planted.in("tasks.news", Map.of("told_by", id, "what", "sharing.task.extend"));
        planted.in("sharing.ending", Map.of("keeper", id));
        planted.in("cases.number", Map.of("case_id", scope.toString(), "number", "PLAN-TD"));
        planted.in(
                "audit.entry",
                Map.of(
                        "person_id",
                        person.toString(),
                        "assignment_id",
                        id,
                        "area",
                        "social",
                        "action",
                        "read",
                        "scope_id",
                        scope.toString(),
                        "transaction",
                        "1"));
    }

    private List<String> notFound(ExtractView view) {
        var missing = new ArrayList<String>();
        for (var table : declared()) {
            if (table.reach() == Reach.CLOSED) {
                continue;
            }
            var here =
                    view.posts().stream()
                            .filter(post -> post.table().equals(table.name()))
                            .toList();
            boolean worded =
                    table.reach() == Reach.OWN
                            && table.fields().stream()
                                    .anyMatch(field -> field.shape() == HeldField.Shape.TEXT);
            boolean said =
                    here.stream()
                            .flatMap(post -> said(RUT, post).stream())
                            .anyMatch(line -> line.contains(Planted.marker(table.name())));
            if (here.isEmpty() || worded && !said) {
                missing.add(table.name());
            }
        }
        return missing;
    }

    private List<HeldTable> declared() {
        return holdings.all().stream().flatMap(each -> each.tables().stream()).toList();
    }

    private List<String> tables() {
        return superuser()
                .sql(
                        """
                        select n.nspname || '.' || c.relname
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and c.relname <> 'migration_history'
                           and n.nspname in (:modules)
                        """)
                .param("modules", Migrations.MODULES)
                .query(String.class)
                .list();
    }

    private List<String> columns(String table) {
        return superuser()
                .sql(
                        """
                        select column_name from information_schema.columns
                         where table_schema || '.' || table_name = :table
                        """)
                .param("table", table)
                .query(String.class)
                .list();
    }
}
