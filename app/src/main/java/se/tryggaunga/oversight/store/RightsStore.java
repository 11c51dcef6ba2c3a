package se.tryggaunga.oversight.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.oversight.HeldRight;
import se.tryggaunga.oversight.RightsReview;
import se.tryggaunga.shell.Audience;

/** Assignments that are looked through, as far as the acting hat answers for them. */
@Repository
public class RightsStore {

    private static final Audience NOBODY = new Audience(List.of(), null, List.of(), false);

    private final JdbcClient jdbc;

    RightsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest quarter first. */
    public List<RightsReview> reviews() {
        return jdbc.sql(
                        """
                        select v.id, p.name, v.area_id, v.quarter, v.due,
                               (select u.ends_unconfirmed from oversight.rights_rule u
                                 where u.from_day <= access.my_day() order by u.from_day desc limit 1) as ends
                          from oversight.rights_review v join organisation.party p on p.id = v.party_id
                         order by v.quarter desc, p.name
                        """)
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new RightsReview(
                            id,
                            row.getString("name"),
                            row.getString("area_id"),
                            row.getObject("quarter", LocalDate.class),
                            row.getObject("due", LocalDate.class),
                            row.getBoolean("ends"),
                            List.of(),
                            NOBODY);
                })
                .list();
    }

    /** By name. */
    public List<HeldRight> rights(UUID review) {
        return jdbc.sql(
                        """
                        select h.id, p.name, h.function_id, u.name as unit, h.from_day, h.until_day, h.last_used,
                               h.state, h.decided_by, h.decided_on, h.person_id = access.me() as own
                          from oversight.right_held h
                          join access.person p on p.id = h.person_id
                          join organisation.unit u on u.id = h.unit_id
                         where h.review_id = :review
                         order by p.name, u.name, h.function_id
                        """)
                .param("review", review)
                .query(RightsStore::right)
                .list();
    }

    private static HeldRight right(ResultSet row, int number) throws SQLException {
        return new HeldRight(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("function_id"),
                row.getString("unit"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getObject("last_used", LocalDate.class),
                row.getString("state"),
                row.getString("decided_by"),
                row.getObject("decided_on", LocalDate.class),
                row.getBoolean("own"));
    }

    /** Whether it was still to be said. */
    public boolean say(UUID right, boolean keep, String name) {
        return jdbc.sql("select oversight.say_of_right(:right, :keep, :name)")
                .param("right", right)
                .param("keep", keep)
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /** For the job alone: reviews that begin with the quarter. */
    public List<UUID> begin(LocalDate quarter) {
        return jdbc.sql("select oversight.begin_rights(:quarter)")
                .param("quarter", quarter)
                .query(UUID.class)
                .list();
    }

    /** For the job alone: reviews that somebody new answers for. */
    public List<UUID> admit() {
        return jdbc.sql("select oversight.admit_answerable()").query(UUID.class).list();
    }

    /** For the job alone: reviews that are brought up again. */
    public List<UUID> remind() {
        return jdbc.sql("select oversight.remind_rights()").query(UUID.class).list();
    }

    /** For the job alone: assignments that end because nobody said that they are needed. */
    public List<UUID> lapse() {
        return jdbc.sql("select oversight.lapse_rights()").query(UUID.class).list();
    }
}
