package se.tryggaunga.cases;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.tryggaunga.cases.domain.Closing;
import se.tryggaunga.postgres.TestPostgres;

/** Closed cases, and boards that have decided about them. */
abstract class InAClosedCase extends InACase {

    /** Days that the others may read a closed case. */
    static final int READABLE = 30;

    @Autowired Closings closings;

    @BeforeEach
    @AfterEach
    void noRules() {
        for (var table :
                List.of(
                        "disposal",
                        "disposal_approval",
                        "disposal_taken_back",
                        "disposal_proposal",
                        "disposal_decision",
                        "hold_end",
                        "legal_hold",
                        "case_hold")) {
            superuser().sql("delete from records." + table).update();
        }
        // cases that others have closed are none of ours to erase
        superuser().sql("delete from cases.closing").update();
    }

    /** With a note of each of them and of the host's, closed today. */
    CaseFile closed(String... who) {
        var file = open(who);
        note(SARA, file, "social", "support");
        if (List.of(who).contains(ANDERS)) {
            note(ANDERS, file, "skola", "school");
        }
        if (List.of(who).contains(MIA)) {
            note(MIA, file, "fritid", "leisure");
        }
        close(file);
        return file;
    }

    UUID note(String who, CaseFile file, String area, String kind) {
        return write(
                who,
                file,
                view -> notes.write(view, new NewNote(area, kind, "Ord " + area, true, "", "")));
    }

    void close(CaseFile file) {
        write(
                SARA,
                file,
                view ->
                        closings.close(
                                view,
                                new Closings.Settled(
                                        closings.reasons(view).getFirst().code(),
                                        Map.of(),
                                        Map.of(),
                                        new Closing.Words("Bra", "Tack", ""))));
    }

    void rule(String area, int afterDays) {
        superuser()
                .sql(
                        """
                        insert into records.disposal_decision
                        values ('case', :area, :days, :decision, '2026-01-01', '2026-01-01', null)
                        """)
                .param("area", area)
                .param("days", afterDays)
                .param("decision", "Beslut " + area)
                .update();
    }

    void days(int many) {
        CLOCK.turn(Duration.ofDays(many));
    }

    LocalDate today() {
        return CLOCK.today();
    }

    void night() {
        runs("disposal", "part-disposal");
    }

    long noteOf(CaseFile file, String area) {
        return count(
                "select 1 from cases.note where scope_id = '%s' and owner_area = '%s'"
                        .formatted(file.id(), area));
    }

    long frame(CaseFile file) {
        return count("select 1 from cases.case_file where id = '%s'".formatted(file.id()));
    }

    /** No policy holds for the superuser. */
    long count(String sql) {
        return superuser().sql("select count(*) from (" + sql + ") q").query(Long.class).single();
    }

    JdbcClient superuser() {
        var server = TestPostgres.shared().server();
        return JdbcClient.create(
                new DriverManagerDataSource(
                        database().url(), server.superuser(), server.password()));
    }
}
