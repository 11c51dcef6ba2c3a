package se.tryggaunga.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.cases.NewPart;
import se.tryggaunga.cases.Part;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.Asides;

/** The parts of the mapping. */
@Repository
public class PartStore {

    private final JdbcClient jdbc;
    private final Asides asides;
    private final Today today;

    PartStore(JdbcClient jdbc, Asides asides, Today today) {
        this.jdbc = jdbc;
        this.asides = asides;
        this.today = today;
    }

    /** The latest version of each part that the reader may read, in the order they came. */
    public List<Part> latest(UUID scope) {
        return parts(
                scope,
                """
                 and not exists (select from cases.part later
                                  where later.id = p.id and later.version > p.version)
                """);
    }

    /** By part, the version before the latest, where the reader may read that too. */
    public Map<UUID, Part> before(UUID scope) {
        var before = new HashMap<UUID, Part>();
        parts(
                        scope,
                        """
                         and 1 = (select count(*) from cases.part later
                                   where later.id = p.id and later.version > p.version)
                        """)
                .forEach(part -> before.put(part.id(), part));
        return before;
    }

    private List<Part> parts(UUID scope, String which) {
        var parts =
                jdbc.sql(
                                """
                                select p.id, p.version, p.owner_area, p.kind, p.works, p.worries, p.would_help,
                                       p.spoken_by, p.confirmed, p.written_by, p.written_at, p.released_to
                                  from cases.part p
                                 where p.scope_id = :scope
                                """
                                        + which
                                        + " order by p.written_at, p.id")
                        .param("scope", scope)
                        .query(PartStore::part)
                        .list();
        if (parts.isEmpty()) {
            return parts;
        }
        var apart = asides.in(scope);
        return parts.stream().map(part -> whole(part, apart)).toList();
    }

    /** With what is about others, where the reader may read it. */
    private static Part whole(Part part, Asides.Apart apart) {
        var words = part.words();
        return part.saying(
                new Part.Words(
                        apart.whole(part.id(), part.version(), "works", words.works()),
                        apart.whole(part.id(), part.version(), "worries", words.worries()),
                        apart.whole(part.id(), part.version(), "would_help", words.wouldHelp())));
    }

    public void add(
            UUID id,
            UUID scope,
            NewPart part,
            Collection<UUID> releasedTo,
            Collection<UUID> promisedTo) {
        var of = new Asides.Of(scope, part.area(), part.kind(), id, part.after() + 1);
        jdbc.sql(
                        """
                        insert into cases.part
                               (id, version, scope_id, owner_area, kind, released_to, written_by, written_at,
                                promised_to, works, worries, would_help, nothing_to_add, spoken_by, confirmed)
                        values (:id, :version, :scope, :area, :kind, :releasedTo, access.my_assignment(), :now,
                                :promisedTo, :works, :worries, :wouldHelp, :nothing, :spokenBy, :confirmed)
                        """)
                .param("id", id)
                .param("version", part.after() + 1)
                .param("scope", scope)
                .param("area", part.area())
                .param("kind", part.kind())
                .param("releasedTo", releasedTo.toArray(UUID[]::new))
                .param("promisedTo", promisedTo.toArray(UUID[]::new))
                .param("now", OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC))
                .param("works", asides.keep(of, "works", part.words().works()))
                .param("worries", asides.keep(of, "worries", part.words().worries()))
                .param("wouldHelp", asides.keep(of, "would_help", part.words().wouldHelp()))
                .param("nothing", part.words().nothingToAdd())
                .param("spokenBy", part.spokenBy())
                .param("confirmed", part.confirmed())
                .update();
    }

    /** Takes every version of it from all seats. */
    public void close(UUID id) {
        jdbc.sql("update cases.part set released_to = '{}' where id = :id")
                .param("id", id)
                .update();
    }

    public void release(UUID id, int version, Collection<UUID> seats) {
        jdbc.sql("update cases.part set released_to = :seats where id = :id and version = :version")
                .param("seats", seats.toArray(UUID[]::new))
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** Which areas have handed in, and when last. */
    public Map<String, Instant> handedIn(UUID scope) {
        var areas = new HashMap<String, Instant>();
        jdbc.sql("select area_id, since from cases.handed_in(:scope)")
                .param("scope", scope)
                .query(row -> {
                    areas.put(row.getString(1), row.getTimestamp(2).toInstant());
                });
        return areas;
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        return new Part(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("owner_area"),
                row.getString("kind"),
                new Part.Words(
                        row.getString("works"),
                        row.getString("worries"),
                        row.getString("would_help")),
                row.getString("spoken_by"),
                row.getString("confirmed"),
                row.getObject("written_by", UUID.class),
                row.getTimestamp("written_at").toInstant(),
                Arrays.asList((UUID[]) row.getArray("released_to").getArray()));
    }
}
