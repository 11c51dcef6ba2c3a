package se.tryggaunga.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.organisation.ActingDatabase;
import se.tryggaunga.organisation.SettingsChanged;
import se.tryggaunga.organisation.SomeoneWith;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.Today;

class UnitImportDbTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Terms CSV = new Terms("sample.csv", "bun", List.of("gr"), false);
    private static final Terms JSON = new Terms("sample.ndjson", null, List.of(), false);

    private static final List<Object> TOLD = new CopyOnWriteArrayList<>();

    private TestDatabase database;
    private ActingDatabase acting;
    private UnitImports imports;

    @BeforeEach
    void aStewardActs() throws Exception {
        database = TestDatabase.with("setup/small.yaml");
        acting = new ActingDatabase(database);
        acting.actAs("smaby", "bo", "forvaltare", DAY);
        imports = imports(acting, "settings");
        TOLD.clear();
    }

    @AfterEach
    void ends() throws Exception {
        acting.close();
    }

    @Test
    void lookingCountsAndChangesNothing() throws Exception {
        var before = units();
        var looked = imports.one(look("register/sample.csv", CSV));

        assertThat(looked.added()).isEqualTo(7);
        assertThat(looked.problems()).isEqualTo(5);
        assertThat(looked.changed() + looked.unchanged() + looked.elsewhere()).isZero();
        assertThat(units()).isEqualTo(before);
        assertThat(imports.rows(looked.id(), "problem", 100))
                .extracting(ImportRow::line, ImportRow::problem, ImportRow::problemWord)
                .contains(tuple(7, "organisation.import.problem.code", "9000005"));
    }

    @Test
    void takingTheSameFileInAgainChangesNothing() throws Exception {
        var first = look("register/sample.csv", CSV);
        imports.takeIn(first);
        var once = units();
        var second = look("register/sample.csv", CSV);

        assertThat(imports.one(second).unchanged()).isEqualTo(7);
        assertThat(imports.one(second).toDo()).isZero();
        imports.takeIn(second);
        assertThat(units()).isEqualTo(once).hasSize(5 + 7);
    }

    @Test
    void aFormSentTwiceIsOneImport() throws Exception {
        var id = UUID.randomUUID();
        var rows = RegisterFile.read(bytes("register/sample.csv"));
        imports.look(id, rows, CSV);
        imports.look(id, rows, CSV);
        imports.takeIn(id);
        var once = units();
        imports.takeIn(id);

        assertThat(units()).isEqualTo(once);
        assertThat(imports.all()).hasSize(1);
        assertThat(TOLD)
                .as("for the log")
                .containsExactly(
                        new SettingsChanged("unit-import-looked-at", id),
                        new SettingsChanged("unit-import-taken-in", id));
    }

    @Test
    void twoWhoPressAtTheSameMomentGetOneResult() throws Exception {
        var id = look("register/sample.csv", CSV);
        acting.commit();
        var presses =
                List.of(1, 2, 3, 4).stream()
                        .map(_ -> CompletableFuture.runAsync(() -> press(id)))
                        .toList();
        presses.forEach(CompletableFuture::join);

        acting.actAs("smaby", "bo", "forvaltare", DAY);
        assertThat(units()).hasSize(5 + 7);
        assertThat(imports.one(id).isTakenIn()).isTrue();
    }

    @Test
    void whatTheFileSaysWinsAndWhatItDoesNotSayStays() throws Exception {
        imports.takeIn(look("register/sample.ndjson", JSON));
        var rows =
                RegisterFile.read(
                        "school_unit_code,name,wgs84_lat,wgs84_lon\n90000001,Nya Provskolan,,\n"
                                .getBytes(StandardCharsets.UTF_8));
        var id = UUID.randomUUID();
        imports.look(id, rows, new Terms("names.csv", "kfn", List.of("gy"), false));

        assertThat(imports.one(id).changed()).isEqualTo(1);
        imports.takeIn(id);
        assertThat(units())
                .anySatisfy(unit ->
                        assertThat(unit)
                                .contains(
                                        "Nya Provskolan", "{fsk,gr}", "org-9990000001", "59.3712"));
    }

    @Test
    void organisersThatAreNewComeAlong() throws Exception {
        var id = look("register/sample.ndjson", JSON);

        assertThat(imports.one(id).organisers()).isEqualTo(2);
        imports.takeIn(id);
        assertThat(parties())
                .contains(
                        "org-9990000001 SMÅBY KOMMUN municipal_board",
                        "org-9990000002 Provskolor AB independent");
        imports.undo(id);
        assertThat(parties()).noneMatch(party -> party.startsWith("org-"));
    }

    @Test
    void undoingBringsBackWhatWasThere() throws Exception {
        imports.takeIn(look("register/sample.ndjson", JSON));
        var before = units();
        var rows =
                RegisterFile.read(
                        "school_unit_code,name,wgs84_lat,wgs84_lon\n90000001,Nytt namn,59.5,16.6\n90000099,Ny,,\n"
                                .getBytes(StandardCharsets.UTF_8));
        var id = UUID.randomUUID();
        imports.look(id, rows, CSV);
        imports.takeIn(id);
        assertThat(units()).isNotEqualTo(before);
        imports.undo(id);
        imports.undo(id);

        assertThat(units()).isEqualTo(before);
        assertThat(imports.one(id).isUndone()).isTrue();
    }

    @Test
    void undoingIsRefusedWholeWhenAnAssignmentPointsAtAUnit() throws Exception {
        var id = look("register/sample.csv", CSV);
        imports.takeIn(id);
        var after = units();
        acting.commit();
        try (var owner = database.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    """
                    insert into access.assignment (id, person_id, function_id, unit_id, from_day)
                    select gen_random_uuid(), p.id, 'rektor', u.id, '2026-01-01'
                      from access.person p, organisation.unit u
                     where p.name = 'Anders Holm' and u.school_unit_code = '90000002'
                    """);
        }
        acting.actAs("smaby", "bo", "forvaltare", DAY);

        assertThatThrownBy(() -> imports.undo(id))
                .isInstanceOfSatisfying(
                        CannotUndo.class,
                        refused ->
                                assertThat(refused.held())
                                        .containsExactly(
                                                new CannotUndo.Held(
                                                        "Provgymnasiet, enhet \"Norr\"",
                                                        "assignment")));
        acting.actAs("smaby", "bo", "forvaltare", DAY);
        assertThat(units()).isEqualTo(after);
    }

    @Test
    void undoingIsRefusedForAUnitThatALaterImportChanged() throws Exception {
        var first = look("register/sample.csv", CSV);
        imports.takeIn(first);
        var later = UUID.randomUUID();
        imports.look(
                later,
                RegisterFile.read(
                        "code,name\n90000001,Senare namn\n".getBytes(StandardCharsets.UTF_8)),
                CSV);
        imports.takeIn(later);

        assertThatThrownBy(() -> imports.undo(first))
                .isInstanceOfSatisfying(
                        CannotUndo.class,
                        refused ->
                                assertThat(refused.held())
                                        .containsExactly(
                                                new CannotUndo.Held("Senare namn", "changed")));
        imports.undo(later);
        imports.undo(first);
        assertThat(units()).hasSize(5);
    }

    @Test
    void onlyOwnLeavesOutTheOthersUnits() throws Exception {
        var id = look("register/sample.csv", new Terms("sample.csv", "bun", List.of("gr"), true));
        assertThat(imports.one(id).added()).isEqualTo(4);
        assertThat(imports.one(id).elsewhere()).isEqualTo(3);
    }

    @Test
    void asksForWhatTheFileDoesNotSay() throws Exception {
        assertThatThrownBy(() ->
                        look("register/sample.csv", new Terms("a", null, List.of("gr"), false)))
                .hasMessage("organisation.import.missing.party");
        assertThatThrownBy(
                        () -> look("register/sample.csv", new Terms("a", "bun", List.of(), false)))
                .hasMessage("organisation.import.missing.forms");
    }

    @Test
    void nobodyButTheStewardMay() throws Exception {
        acting.actAs("smaby", "anders", "rektor", DAY);
        assertThatThrownBy(() -> imports(acting, "cases").all()).isInstanceOf(Forbidden.class);
        assertThat(imports.all()).isEmpty();
        assertThatThrownBy(() -> look("register/sample.csv", CSV))
                .isInstanceOf(DataAccessException.class);
        acting.actAs("smaby", "anders", "rektor", DAY);
        assertThat(acting.jdbc().sql("update organisation.unit set name = 'x'").update()).isZero();
        assertThat(acting.jdbc().sql("delete from organisation.party").update()).isZero();
    }

    @Test
    void theRegistersTwoThousandUnitsAreTakenInAndUndone() throws Exception {
        var file =
                Path.of(
                        System.getProperty("basedir", "."),
                        "../../shared/data/geography/skolverket_school_units_2000.csv");
        assumeThat(file).as("the register's real file is not on this machine").exists();
        takesIn(file, new Terms("2000.csv", "bun", List.of("gr"), false), 2000);
    }

    @Test
    void theRegistersStockholmUnitsAreTakenInAndUndone() throws Exception {
        var file =
                Path.of(
                        System.getProperty("basedir", "."),
                        "../../shared/data/geography/skolverket_school_units_stockholm_432.ndjson.gz");
        assumeThat(file).as("the register's real file is not on this machine").exists();
        takesIn(file, new Terms("432.ndjson.gz", null, List.of(), false), 432);
    }

    private void takesIn(Path file, Terms terms, int units) throws Exception {
        var before = units();
        var partiesBefore = parties();
        var content = Files.readAllBytes(file);
        long began = System.nanoTime();
        var id = UUID.randomUUID();
        imports.look(id, RegisterFile.read(content), terms);
        acting.commit();
        long looked = System.nanoTime();
        acting.actAs("smaby", "bo", "forvaltare", DAY);
        imports.takeIn(id);
        acting.commit();
        long taken = System.nanoTime();
        acting.actAs("smaby", "bo", "forvaltare", DAY);
        var done = imports.one(id);
        assertThat(done.added()).isEqualTo(units);
        assertThat(units()).hasSize(before.size() + units);

        var again = UUID.randomUUID();
        imports.look(again, RegisterFile.read(content), terms);
        assertThat(imports.one(again).unchanged()).isEqualTo(units);
        imports.takeIn(again);
        assertThat(imports.one(again).toDo()).isZero();
        long undoing = System.nanoTime();
        imports.undo(id);
        acting.commit();
        System.out.printf(
                "%s: %d units, %d organisers; read and compared %.2f s, taken in %.2f s, undone %.2f s%n",
                terms.fileName(),
                units,
                done.organisers(),
                seconds(began, looked),
                seconds(looked, taken),
                seconds(undoing, System.nanoTime()));
        assertThat(units()).isEqualTo(before);
        assertThat(parties()).isEqualTo(partiesBefore);
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private UUID look(String file, Terms terms) throws IOException {
        var id = UUID.randomUUID();
        imports.look(id, RegisterFile.read(bytes(file)), terms);
        return id;
    }

    private void press(UUID id) {
        try (var press = new ActingDatabase(database)) {
            press.actAs("smaby", "bo", "forvaltare", DAY);
            imports(press, "settings").takeIn(id);
            press.commit();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private List<String> units() {
        return acting.jdbc()
                .sql("select u::text from organisation.unit u order by id")
                .query(String.class)
                .list();
    }

    private List<String> parties() {
        return acting.jdbc()
                .sql(
                        "select id || ' ' || name || ' ' || legal_form from organisation.party order by id")
                .query(String.class)
                .list();
    }

    private static UnitImports imports(ActingDatabase acting, String right) {
        var today = new Today(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));
        return new UnitImports(
                new UnitImportStore(acting.jdbc()),
                new UnitImportLines(acting.jdbc()),
                new UnitImportSteps(acting.jdbc()),
                new SomeoneWith(right),
                today,
                TOLD::add);
    }

    private static byte[] bytes(String name) throws IOException {
        return new ClassPathResource(name).getContentAsByteArray();
    }
}
