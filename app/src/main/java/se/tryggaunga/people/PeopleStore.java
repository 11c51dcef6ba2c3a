package se.tryggaunga.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shared.Today;

/** The last version of everybody; older ones stay where they are. */
@Repository
class PeopleStore {

    private final JdbcClient jdbc;
    private final Today today;

    PeopleStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    record Contact(UUID id, int version, ContactDetails details) {}

    /** Writers of one scope wait for each other, so that versions follow one another. */
    void lock(UUID scope) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('people/' || :scope::text, 0))")
                .param("scope", scope)
                .query((_, _) -> true)
                .list();
    }

    boolean hosts(UUID scope) {
        return jdbc.sql("select access.hosts(:scope)")
                .param("scope", scope)
                .query(Boolean.class)
                .single();
    }

    /** Takes it out of every version, also of the older ones. */
    void forgetWhereabouts(UUID scope) {
        jdbc.sql("select people.forget_whereabouts(:scope)")
                .param("scope", scope)
                .query((_, _) -> true)
                .list();
    }

    Optional<Young> young(UUID scope) {
        return jdbc.sql(
                        """
                        select y.id, y.version, y.owner_area, y.given_name, y.family_name, y.short_name,
                               y.identity_number, y.birth_date, y.protection
                          from people.young_person y
                         where y.scope_id = :scope
                         order by y.version desc
                         limit 1
                        """)
                .param("scope", scope)
                .query(PeopleStore::young)
                .optional();
    }

    void add(UUID scope, String area, UUID id, int version, YoungPerson person) {
        var number = person.identityNumber();
        written(
                        """
                        insert into people.young_person
                               (id, version, scope_id, owner_area, written_by, written_at, given_name,
                                family_name, short_name, identity_number, birth_date, protection)
                        values (:id, :version, :scope, :area, access.my_assignment(), :now, :given,
                                :family, :short, cast(:number as text), :birth, :protection)
                        """,
                        scope,
                        area,
                        id,
                        version)
                .param("given", person.givenName())
                .param("family", person.familyName())
                .param("short", person.shortName())
                .param("number", number == null ? null : number.digits())
                .param("birth", person.birthDate())
                .param("protection", person.protection().code())
                .update();
    }

    Optional<Contact> contact(UUID scope) {
        return jdbc.sql(
                        """
                        select c.id, c.version, c.phone, c.address, c.school
                          from people.contact_details c
                         where c.scope_id = :scope
                         order by c.version desc
                         limit 1
                        """)
                .param("scope", scope)
                .query((row, _) ->
                        new Contact(
                                row.getObject("id", UUID.class),
                                row.getInt("version"),
                                new ContactDetails(
                                        row.getString("phone"),
                                        row.getString("address"),
                                        row.getString("school"))))
                .optional();
    }

    void add(UUID scope, String area, UUID id, int version, ContactDetails details) {
        written(
                        """
                        insert into people.contact_details
                               (id, version, scope_id, owner_area, written_by, written_at, phone, address,
                                school)
                        values (:id, :version, :scope, :area, access.my_assignment(), :now, :phone,
                                :address, :school)
                        """,
                        scope,
                        area,
                        id,
                        version)
                .param("phone", details.phone())
                .param("address", details.address())
                .param("school", details.school())
                .update();
    }

    /** In the order they were first written down. */
    List<Guardian> guardians(UUID scope) {
        return jdbc.sql(
                        """
                        select g.id, g.version, g.name, g.relation, g.phone, g.reachable, g.custody
                          from people.guardian g
                          join people.guardian first on first.id = g.id and first.version = 1
                         where g.scope_id = :scope and g.custody
                           and g.version = (select max(n.version) from people.guardian n where n.id = g.id)
                         order by first.written_at, g.id
                        """)
                .param("scope", scope)
                .query(PeopleStore::guardian)
                .list();
    }

    Optional<Guardian> guardian(UUID scope, UUID id) {
        return jdbc.sql(
                        """
                        select g.id, g.version, g.name, g.relation, g.phone, g.reachable, g.custody
                          from people.guardian g
                         where g.scope_id = :scope and g.id = :id
                         order by g.version desc
                         limit 1
                        """)
                .param("scope", scope)
                .param("id", id)
                .query(PeopleStore::guardian)
                .optional();
    }

    List<UUID> guardianIds(UUID scope) {
        return jdbc.sql("select people.guardian_ids(:scope)")
                .param("scope", scope)
                .query(UUID.class)
                .list();
    }

    void add(UUID scope, String area, UUID id, int version, Custodian person) {
        written(
                        """
                        insert into people.guardian
                               (id, version, scope_id, owner_area, written_by, written_at, name, relation,
                                phone, reachable, custody)
                        values (:id, :version, :scope, :area, access.my_assignment(), :now, :name,
                                :relation, :phone, :reachable, :custody)
                        """,
                        scope,
                        area,
                        id,
                        version)
                .param("name", person.name())
                .param("relation", person.relation().code())
                .param("phone", person.phone())
                .param("reachable", person.reachable())
                .param("custody", person.custody())
                .update();
    }

    private StatementSpec written(String sql, UUID scope, String area, UUID id, int version) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("version", version)
                .param("scope", scope)
                .param("area", area)
                .param("now", OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC));
    }

    private static Young young(ResultSet row, int number) throws SQLException {
        @Nullable String digits = row.getString("identity_number");
        var person =
                new YoungPerson(
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getString("short_name"),
                        digits == null ? null : new IdentityNumber(digits),
                        row.getObject("birth_date", LocalDate.class),
                        Coded.of(Protection.class, row.getString("protection")));
        return new Young(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("owner_area"),
                person);
    }

    private static Guardian guardian(ResultSet row, int number) throws SQLException {
        return new Guardian(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Custodian(
                        row.getString("name"),
                        Coded.of(Relation.class, row.getString("relation")),
                        row.getString("phone"),
                        row.getBoolean("reachable"),
                        row.getBoolean("custody")));
    }
}
