package se.tryggaunga.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.SignInChoices;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.shared.Today;

/** Everybody in the demonstration can be tried by pressing the name. */
@Component
class InventedPeople implements SignInChoices {

    static final String ISSUER = "demonstration";

    private final Towns towns;
    private final Municipalities municipalities;
    private final Today today;

    InventedPeople(Towns towns, Municipalities municipalities, Today today) {
        this.towns = towns;
        this.municipalities = municipalities;
        this.today = today;
    }

    @Override
    public List<Choice> choices() {
        var here = municipalities.current().code();
        return people().stream().map(each -> told(here, each)).toList();
    }

    private static Choice told(String here, Choice person) {
        return new Choice(
                person.id(),
                person.name(),
                person.title(),
                person.group(),
                Guide.about(here, person.id()));
    }

    private List<Choice> people() {
        return ask(
                """
                select c.subject as id, p.name,
                       string_agg(f.title_sv || ', ' || u.name, ' · ' order by a.from_day, f.title_sv) as title,
                       (array_agg(y.name order by a.from_day, f.title_sv))[1] as "group",
                       '' as description
                  from access.account c
                  join access.person p on p.id = c.person_id
                  join access.assignment a on a.person_id = p.id
                   and a.from_day <= :day and (a.until_day is null or a.until_day >= :day)
                  join organisation.function f on f.id = a.function_id
                  join organisation.unit u on u.id = a.unit_id
                  join organisation.secrecy_area s on s.id = f.area_id
                  join organisation.party y on y.id = s.party_id
                 where c.issuer = 'demonstration' and c.closed_at is null
                 group by c.subject, p.name
                 order by 4, p.name
                """,
                jdbc -> jdbc.param("day", today.day()).query(Choice.class).list());
    }

    @Override
    public Optional<UUID> account(String id) {
        return ask(
                "select c.id from access.account c where c.issuer = 'demonstration' and c.subject = :id",
                jdbc -> jdbc.param("id", id).query(UUID.class).optional());
    }

    @Override
    public boolean mayUnlockWithoutSecret(UUID account) {
        return ask(
                "select count(*) = 1 from access.account c where c.issuer = 'demonstration' and c.id = :id",
                jdbc -> jdbc.param("id", account).query(Boolean.class).single());
    }

    /** Asked as the owner: the application itself can list nobody before somebody has signed in. */
    private <T> T ask(String sql, Function<JdbcClient.StatementSpec, T> question) {
        return towns.ask(
                municipalities.current().code(), client -> question.apply(client.sql(sql)));
    }
}
