package se.tryggaunga.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.postgres.TestPostgres;

/** People who work at the social services of {@code small.yaml}, and what waits on them. */
final class Employed {

    static final String DOMAIN = "@mejlby.example";

    private final JdbcClient superuser;

    Employed(TestDatabase database) {
        var server = TestPostgres.shared().server();
        superuser =
                JdbcClient.create(
                        new DriverManagerDataSource(
                                database.url(), server.superuser(), server.password()));
    }

    /** Above every policy. */
    JdbcClient sql() {
        return superuser;
    }

    /** Somebody with an account, under one hat, who wants the mail. */
    record Person(UUID id, UUID hat, String address) {}

    Person person(String name) {
        var person = new Person(UUID.randomUUID(), UUID.randomUUID(), name + DOMAIN);
        superuser
                .sql("insert into access.person (id, name) values (:id, :name)")
                .param("id", person.id())
                .param("name", name)
                .update();
        superuser
                .sql(
                        """
                        insert into access.account (id, person_id, issuer, subject, assurance)
                        values (gen_random_uuid(), :person, 'test', :person::text, 'loa3')
                        """)
                .param("person", person.id())
                .update();
        hat(person.id(), person.hat());
        superuser
                .sql(
                        """
                        insert into notices.wish (person_id, address_id, address, confirmed_at)
                        values (:person, gen_random_uuid(), :address, now())
                        """)
                .param("person", person.id())
                .param("address", person.address())
                .update();
        return person;
    }

    void hat(UUID person, UUID hat) {
        superuser
                .sql(
                        """
                        insert into access.assignment (id, person_id, function_id, unit_id, from_day)
                        select :hat, :person, 'socialsekreterare', u.id, '2020-01-01'
                          from organisation.unit u where u.name = 'Socialkontoret'
                        """)
                .param("hat", hat)
                .param("person", person)
                .update();
    }

    /** A scope of the social services' that these hats see. */
    UUID scope(UUID... hats) {
        var scope = UUID.randomUUID();
        superuser
                .sql(
                        "insert into access.scope (id, host_area, host_reader) values (:scope, 'social', :scope)")
                .param("scope", scope)
                .update();
        for (var hat : hats) {
            superuser
                    .sql(
                            """
                            insert into access.grants (reader, seat, scope_id, owner_area, kinds, may_write, from_day,
                                                       until_day, ground, given_by)
                            values (:hat, gen_random_uuid(), :scope, 'social', '{frame}', false, '2020-01-01',
                                    '2099-01-01', 'own', :hat)
                            """)
                    .param("hat", hat)
                    .param("scope", scope)
                    .update();
        }
        return scope;
    }

    void task(UUID hat, UUID scope, LocalDate due, Instant created) {
        superuser
                .sql(
                        """
                        insert into tasks.task (id, assignee, asked_by, scope_id, about, verb, reference, path, due,
                                                created_at)
                        values (gen_random_uuid(), :hat, :hat, :scope, :scope, 'sharing.task.extend', 'QRTW-44',
                                '/arenden/QRTW-44', cast(:due as date), :created)
                        """)
                .param("hat", hat)
                .param("scope", scope)
                .param("due", due)
                .param("created", at(created))
                .update();
    }

    void news(UUID scope, Instant told) {
        superuser
                .sql(
                        """
                        insert into tasks.news (id, scope_id, told_by, told_at, what, reference, path)
                        values (gen_random_uuid(), :scope, gen_random_uuid(), :told, 'plans.news.adopted', 'QRTW-44',
                                '/arenden/QRTW-44')
                        """)
                .param("scope", scope)
                .param("told", at(told))
                .update();
    }

    /** So many, each with something due that day. */
    void crowd(String name, int people, LocalDate day) {
        superuser
                .sql(
                        """
                        with p as (
                            insert into access.person (id, name)
                            select gen_random_uuid(), :name || i from generate_series(1, :people) i
                            returning id, name),
                        c as (
                            insert into access.account (id, person_id, issuer, subject, assurance)
                            select gen_random_uuid(), p.id, 'test', p.name, 'loa3' from p),
                        w as (
                            insert into notices.wish (person_id, address_id, address, confirmed_at)
                            select p.id, gen_random_uuid(), p.name || :domain, now() from p),
                        a as (
                            insert into access.assignment (id, person_id, function_id, unit_id, from_day)
                            select gen_random_uuid(), p.id, 'socialsekreterare', u.id, '2020-01-01'
                              from p cross join organisation.unit u where u.name = 'Socialkontoret'
                            returning id),
                        g as (
                            insert into access.grants (reader, seat, scope_id, owner_area, kinds, may_write, from_day,
                                                       until_day, ground, given_by)
                            select a.id, gen_random_uuid(), :scope, 'social', '{frame}', false, '2020-01-01',
                                   '2099-01-01', 'own', a.id
                              from a)
                        insert into tasks.task (id, assignee, asked_by, scope_id, about, verb, reference, path, due,
                                                created_at)
                        select gen_random_uuid(), a.id, a.id, :scope, :scope, 'sharing.task.extend', 'QRTW-44',
                               '/arenden/QRTW-44', :day, now()
                          from a
                        """)
                .param("name", name)
                .param("people", people)
                .param("domain", DOMAIN)
                .param("scope", scope())
                .param("day", day)
                .update();
    }

    /** How many mails of a day are in a state. */
    int count(LocalDate day, String state) {
        return superuser
                .sql("select count(*) from notices.mail where day = :day and state = :state")
                .param("day", day)
                .param("state", state)
                .query(Integer.class)
                .single();
    }

    String state(Person person, LocalDate day) {
        return superuser
                .sql("select state from notices.mail where person_id = :person and day = :day")
                .param("person", person.id())
                .param("day", day)
                .query(String.class)
                .optional()
                .orElse("none");
    }

    /** Nothing waits on anybody. */
    void nothingWaits() {
        superuser.sql("delete from tasks.task").update();
        superuser.sql("delete from tasks.news").update();
    }

    static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
