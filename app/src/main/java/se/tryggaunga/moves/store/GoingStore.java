package se.tryggaunga.moves.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.moves.Going;
import se.tryggaunga.moves.Movable;
import se.tryggaunga.moves.Move;
import se.tryggaunga.moves.Standing;
import se.tryggaunga.shared.Today;

/** What goes along: the facts that there are, and what each party has decided about its own. */
@Repository
public class GoingStore {

    private static final String PART =
            "concat_ws(chr(10), nullif(p.works, ''), nullif(p.worries, ''), nullif(p.would_help, ''))";

    /** The facts that can go, one row for each version that the reader may read. */
    private static final String FACTS =
            """
            (select n.id, n.version, n.scope_id, n.owner_area, n.kind, 'note' as what,
                    n.first_written_at as at, n.words
               from cases.note n
             union all
             select p.id, p.version, p.scope_id, p.owner_area, p.kind, 'mapping', p.written_at, %s
               from cases.part p where not p.nothing_to_add
             union all
             select c.id, c.version, c.scope_id, c.owner_area, c.kind, 'promise', c.written_at, c.what
               from cases.commitment c
             union all
             select g.id, g.version, g.scope_id, g.owner_area, g.kind, 'goal', g.written_at, g.words
               from cases.goal g where not g.dropped)
            """
                    .formatted(PART);

    private final JdbcClient jdbc;
    private final Today today;

    GoingStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** The own party's, in their latest version, by kind and then the latest first. */
    public List<Movable> own(UUID scope, Collection<String> kinds) {
        return jdbc.sql(
                        """
                        select * from (
                            select distinct on (f.id) f.id, f.version, f.what, f.kind,
                                   cast(f.at as date) as written, f.words
                              from %s f
                             where f.scope_id = :scope and f.owner_area = access.my_area()
                               and f.kind = any (:kinds)
                               and not exists (select from sharing.restriction x
                                                where x.fact_id = f.id and x.ended_on is null)
                             order by f.id, f.version desc) latest
                         order by kind, written desc, id
                        """
                                .formatted(FACTS))
                .param("scope", scope)
                .param("kinds", kinds.toArray(String[]::new))
                .query(Movable.class)
                .list();
    }

    /** What goes, as far as the reader reads both the decision and the words; by party. */
    public List<Going> preview(UUID move) {
        return jdbc.sql(
                        """
                        select g.fact_id as fact, g.owner_area as area, g.what, g.kind,
                               cast(f.at as date) as written, f.words
                          from moves.going g
                          join moves.said s on s.id = g.said_id
                          join %s f on f.id = g.fact_id and f.version = g.fact_version
                           and f.scope_id = g.scope_id
                         where s.move_id = :move
                           and s.version = (select max(l.version) from moves.said l
                                             where l.move_id = s.move_id and l.owner_area = s.owner_area)
                         order by g.owner_area, g.kind, f.at, g.fact_id
                        """
                                .formatted(FACTS))
                .param("move", move)
                .query(Going.class)
                .list();
    }

    public List<Standing> standing(UUID move) {
        return jdbc.sql(
                        """
                        select area_id as area, has_said as said, going, facts
                          from moves.standing(:move)
                        """)
                .param("move", move)
                .query(GoingStore::standing)
                .list();
    }

    /** The party's decision, which takes the place of an earlier one. */
    public void say(Move move, Decision decision, List<Movable> facts, Collection<UUID> readers) {
        var said = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into moves.said (id, move_id, version, scope_id, owner_area, released_to, written_by,
                                                written_at, decider, section, why, decided_by)
                        values (:id, :move,
                                (select coalesce(max(version), 0) + 1 from moves.said
                                  where move_id = :move and owner_area = access.my_area()),
                                :scope, access.my_area(), :readers, access.my_assignment(), :now, :decider, :section,
                                :why, :by)
                        """)
                .param("id", said)
                .param("move", move.id())
                .param("scope", move.scope())
                .param("readers", readers.toArray(UUID[]::new))
                .param("now", now())
                .param("decider", decision.decider())
                .param("section", decision.section())
                .param("why", decision.why())
                .param("by", decision.by())
                .update();
        facts.forEach(fact -> goes(said, move, fact, readers));
    }

    /**
     * @param decider as the rules call it; empty on the family's yes
     * @param section what the rules answered, with the section
     */
    public record Decision(String decider, String section, String why, String by) {}

    private void goes(UUID said, Move move, Movable fact, Collection<UUID> readers) {
        jdbc.sql(
                        """
                        insert into moves.going (id, said_id, fact_id, fact_version, what, scope_id, owner_area, kind,
                                                 released_to, written_by, written_at)
                        values (gen_random_uuid(), :said, :fact, :version, :what, :scope, access.my_area(), :kind, :readers,
                                access.my_assignment(), :now)
                        """)
                .param("said", said)
                .param("fact", fact.id())
                .param("version", fact.version())
                .param("what", fact.what())
                .param("scope", move.scope())
                .param("kind", fact.kind())
                .param("readers", readers.toArray(UUID[]::new))
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC);
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getString("area"),
                row.getBoolean("said"),
                row.getInt("going"),
                row.getInt("facts"));
    }
}
