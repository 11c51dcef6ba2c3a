package se.tryggaunga.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.municipalities.Municipality;

/** A municipality with one school and a few people in it, for what concerns signing in. */
final class SignInPlace {

    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    final TestDatabase database = TestDatabase.empty();
    final String key = MunicipalKey.fresh();
    final JdbcClient owner =
            JdbcClient.create(
                    new DriverManagerDataSource(
                            database.url(), TestDatabase.OWNER, TestDatabase.OWNER_PASSWORD));
    final UUID school = UUID.randomUUID();

    SignInPlace() {
        owner.sql(
                        "insert into organisation.party (id, name, kind, legal_form, from_day) values ('schools', 'Skolan', 'school_organiser', 'municipal_board', '2020-01-01')")
                .update();
        owner.sql(
                        "insert into organisation.secrecy_area (id, party_id, kind, name_sv, name_en, section, protection_sv, protection_en, from_day) values ('school', 'schools', 'school', 'Skola', 'School', '23:2', 's', 's', '2020-01-01')")
                .update();
        owner.sql(
                        "insert into organisation.unit (id, party_id, name, kind, from_day) values (:id, 'schools', 'Slottsskolan', 'school', '2020-01-01')")
                .param("id", school)
                .update();
        for (var function : List.of("rektor", "mentor")) {
            owner.sql(
                            "insert into organisation.function (id, area_id, title_sv, title_en, rights, from_day) values (:id, 'school', :id, :en, '{concerns.write}', '2020-01-01')")
                    .param("id", function)
                    .param("en", function + " (en)")
                    .update();
        }
    }

    Municipality municipality(String host) {
        return new Municipality(
                "m" + host.replaceAll("\\W", ""),
                "Kommunen på " + host,
                Set.of(host),
                new Municipality.Database(
                        database.url(), TestDatabase.APP, TestDatabase.APP_PASSWORD, key));
    }

    UUID person(String name) {
        var id = UUID.randomUUID();
        owner.sql("insert into access.person (id, name) values (:id, :name)")
                .param("id", id)
                .param("name", name)
                .update();
        return id;
    }

    UUID account(UUID person) {
        var id = UUID.randomUUID();
        owner.sql(
                        "insert into access.account (id, person_id, issuer, subject, assurance) values (:id, :person, 'demo', :subject, 'none')")
                .param("id", id)
                .param("person", person)
                .param("subject", id.toString())
                .update();
        return id;
    }

    UUID hat(UUID person, String function) {
        var id = UUID.randomUUID();
        owner.sql(
                        "insert into access.assignment (id, person_id, function_id, unit_id, from_day) values (:id, :person, :function, :unit, :from)")
                .param("id", id)
                .param("person", person)
                .param("function", function)
                .param("unit", school)
                .param("from", LONG_AGO)
                .update();
        return id;
    }

    void end(UUID assignment, LocalDate lastDay) {
        owner.sql("update access.assignment set until_day = :day where id = :id")
                .param("day", lastDay)
                .param("id", assignment)
                .update();
    }

    /** What lies there, also what no policy shows to the owner. */
    long countAll(String table, String condition) {
        owner.sql("alter table " + table + " no force row level security").update();
        var count = count("select count(*) from " + table + " where " + condition);
        owner.sql("alter table " + table + " force row level security").update();
        return count;
    }

    long count(String sql) {
        return owner.sql(sql).query(Long.class).single();
    }
}
