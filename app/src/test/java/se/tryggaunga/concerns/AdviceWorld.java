package se.tryggaunga.concerns;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Hat;
import se.tryggaunga.access.Hats;
import se.tryggaunga.cases.CaseWorld;
import se.tryggaunga.concerns.domain.AgeBand;
import se.tryggaunga.concerns.domain.Workplace;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.organisation.Setup;
import se.tryggaunga.postgres.TestPostgres;

/** Those who ask for advice without a name, and those who give it. */
@SpringBootTest
@Import(CaseWorld.class)
abstract class AdviceWorld {

    static final String SARA = "sara/samordnare";
    static final String ANDERS = "anders/rektor";
    static final String MIA = "mia/fritid";
    static final String EVA = "eva/sekreterare";

    @Autowired Municipalities municipalities;
    @Autowired Acting acting;
    @Autowired Hats hats;
    @Autowired Consultations consultations;

    UUID asked(String who) {
        return as(who, () -> consultations.ask(question("Ute sent flera kvällar."), Set.of()));
    }

    static NewConsultation question(String happened) {
        return new NewConsultation(
                Setup.id("smaby", "inbox", "sspf"),
                Workplace.SCHOOL_7_9,
                AgeBand.AGE_12_14,
                happened,
                "Att det blir värre.",
                "");
    }

    <T extends @Nullable Object> T as(String who, Supplier<T> work) {
        return municipalities.within(CaseWorld.HERE, () -> acting.as(hat(who), "test", work));
    }

    void does(String who, Runnable work) {
        as(
                who,
                () -> {
                    work.run();
                    return true;
                });
    }

    Hat hat(String who) {
        var person = Setup.id("smaby", "person", who.substring(0, who.indexOf('/')));
        var assignment = Setup.id("smaby", "assignment", who);
        return hats.of(person).stream()
                .filter(each -> each.assignment().equals(assignment))
                .findFirst()
                .orElseThrow();
    }

    /** Above all policies: what there is, whoever may see it. */
    static JdbcClient all() {
        var server = TestPostgres.shared().server();
        return JdbcClient.create(
                new DriverManagerDataSource(
                        CaseWorld.DATABASE.url(), server.superuser(), server.password()));
    }

    static long count(String sql) {
        return all().sql(sql).query(Long.class).single();
    }

    /** A count by plain SQL as the application's role, with the hat worn. */
    long plain(String who, String count) {
        try (var connection = CaseWorld.DATABASE.asApplication()) {
            connection.setAutoCommit(false);
            var hat = municipalities.within(CaseWorld.HERE, () -> hat(who));
            try (var wear = connection.prepareStatement("select access.act_as(?, ?, ?, 'test')")) {
                wear.setObject(1, hat.person());
                wear.setObject(2, hat.assignment());
                wear.setObject(3, CaseWorld.CLOCK.today());
                wear.execute();
            }
            try (var rows = connection.createStatement().executeQuery(count)) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
