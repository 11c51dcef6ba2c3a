package se.tryggaunga.oversight.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.oversight.Draw;
import se.tryggaunga.oversight.Item;
import se.tryggaunga.oversight.Mark;
import se.tryggaunga.oversight.State;
import se.tryggaunga.shared.Coded;

/** Draws, accesses and what was said about them, as far as the acting hat sees them. */
@Repository
public class ReviewStore {

    private static final String ITEM =
            """
            select i.id, i.draw_id, i.nr, i.reason, p.name, i.assignment_id, i.function_id, u.name as unit, i.day, i.at,
                   i.action, i.place, i.ground, i.ground_until, i.state, i.due, i.area_id,
                   (select count(*) from oversight.item a where a.draw_id = i.draw_id) as of
              from oversight.item i
              join access.person p on p.id = i.person_id
              join organisation.unit u on u.id = i.unit_id
            """;

    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest month first. */
    public List<Draw> draws() {
        return jdbc.sql(
                        """
                        select d.id, p.name, d.month, d.drawn_on, d.accesses, count(i.id) as all_of_it,
                               count(*) filter (where i.state = 'new') as fresh,
                               count(*) filter (where i.state = 'asked') as asked,
                               count(*) filter (where i.state = 'answered') as answered,
                               count(*) filter (where i.state = 'approved') as approved,
                               count(*) filter (where i.state = 'deviation') as deviations
                          from oversight.draw d
                          join organisation.party p on p.id = d.party_id
                          left join oversight.item i on i.draw_id = d.id
                         group by d.id, p.name
                         order by d.month desc, p.name
                        """)
                .query(ReviewStore::draw)
                .list();
    }

    private static Draw draw(ResultSet row, int number) throws SQLException {
        return new Draw(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("month", LocalDate.class),
                row.getObject("drawn_on", LocalDate.class),
                row.getInt("accesses"),
                new Draw.Count(
                        row.getInt("all_of_it"),
                        row.getInt("fresh"),
                        row.getInt("asked"),
                        row.getInt("answered"),
                        row.getInt("approved"),
                        row.getInt("deviations")));
    }

    public Optional<Item> item(UUID id) {
        return jdbc.sql(ITEM + " where i.id = :id")
                .param("id", id)
                .query(ReviewStore::item)
                .optional();
    }

    /** In the order in which they were drawn. */
    public List<Item> items(UUID draw) {
        return jdbc.sql(ITEM + " where i.draw_id = :draw order by i.nr")
                .param("draw", draw)
                .query(ReviewStore::item)
                .list();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class);
        return new Item(
                row.getObject("id", UUID.class),
                row.getObject("draw_id", UUID.class),
                row.getInt("nr"),
                row.getInt("of"),
                row.getString("reason"),
                row.getString("name"),
                row.getObject("assignment_id", UUID.class),
                row.getString("function_id"),
                row.getString("unit"),
                row.getObject("day", LocalDate.class),
                at == null ? null : at.toInstant(),
                row.getString("action"),
                row.getString("place"),
                row.getString("ground"),
                row.getObject("ground_until", LocalDate.class),
                Coded.of(State.class, row.getString("state")),
                row.getObject("due", LocalDate.class),
                row.getString("area_id"));
    }

    /** In the order in which they were said. */
    public List<Mark> marks(UUID item) {
        return jdbc.sql(
                        """
                        select kind, words, written_name, written_at from oversight.mark
                         where item_id = :item order by id
                        """)
                .param("item", item)
                .query((row, _) ->
                        new Mark(
                                row.getString("kind"),
                                row.getString("words"),
                                row.getString("written_name"),
                                row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether the access still stood where one thought; the row is locked by the change. */
    public boolean move(UUID item, List<String> from, State to, @Nullable LocalDate due) {
        return jdbc.sql(
                                """
                                update oversight.item set state = :to, due = coalesce(cast(:due as date), due),
                                       area_id = case :to when 'asked' then access.my_area() else area_id end
                                 where id = :item and state = any (:from)
                                """)
                        .param("to", to.code())
                        .param("due", due)
                        .param("item", item)
                        .param("from", from.toArray(String[]::new))
                        .update()
                == 1;
    }

    public void say(UUID item, State kind, String words, String name, Instant now) {
        jdbc.sql(
                        """
                        insert into oversight.mark (item_id, kind, words, written_by, written_name, written_at)
                        values (:item, :kind, :words, access.my_assignment(), :name, :now)
                        """)
                .param("item", item)
                .param("kind", kind.code())
                .param("words", words)
                .param("name", name)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    public int answerDays(LocalDate day) {
        return jdbc.sql(
                        """
                        select answer_days from oversight.sampling where from_day <= :day order by from_day desc limit 1
                        """)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** For the job alone: the samples of a month that were not drawn yet. */
    public List<UUID> drawMonth(LocalDate month) {
        return jdbc.sql("select oversight.draw_month(:month)")
                .param("month", month)
                .query(UUID.class)
                .list();
    }

    /** For the job alone: samples that somebody new may look at. */
    public List<UUID> admit() {
        return jdbc.sql("select oversight.admit()").query(UUID.class).list();
    }

    /** Whose scope a sample is. */
    public String area(UUID draw) {
        return jdbc.sql("select area_id from oversight.draw where id = :draw")
                .param("draw", draw)
                .query(String.class)
                .single();
    }

    /** For the job alone: questions that are brought up again. */
    public List<UUID> remind() {
        return jdbc.sql("select oversight.remind()").query(UUID.class).list();
    }
}
