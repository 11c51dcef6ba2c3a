package se.tryggaunga.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shell.Audience;
import se.tryggaunga.shell.Reader;
import se.tryggaunga.shell.Text;

/** "Vem ser detta?", from the same ledger as the policies read. */
@Service
public class Audiences {

    private final JdbcClient jdbc;
    private final Acting acting;
    private final Organisation organisation;

    Audiences(JdbcClient jdbc, Acting acting, Organisation organisation) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.organisation = organisation;
    }

    /** Who can read a fact of that kind and owner in the scope, released to those seats. */
    @Transactional
    public Audience of(UUID scope, String ownerArea, String kind, Collection<UUID> releasedTo) {
        var rows = readers(scope, ownerArea, kind, releasedTo);
        var mine = acting.hat();
        var readers = rows.stream().map(row -> reader(row, mine)).toList();
        var ground =
                rows.stream()
                        .filter(row -> row.assignmentId().equals(mine.assignment()))
                        .map(row -> Text.text("access.ground." + row.ground()))
                        .findFirst()
                        .orElse(null);
        return new Audience(readers, ground, List.of(), false);
    }

    /** The persons behind an audience, for the line that says that it has grown. */
    @Transactional
    public List<UUID> persons(
            UUID scope, String ownerArea, String kind, Collection<UUID> releasedTo) {
        return readers(scope, ownerArea, kind, releasedTo).stream()
                .map(Row::personId)
                .distinct()
                .toList();
    }

    /**
     * How many can read a fact of each kind, released to the seats named for the kind; the same
     * count as {@link #of} gives for one.
     */
    @Transactional
    public Map<String, Integer> counts(
            UUID scope, String ownerArea, Map<String, ? extends Collection<UUID>> released) {
        var kinds = List.copyOf(released.keySet());
        var counts = new HashMap<String, Integer>();
        jdbc.sql(
                        """
                        select k.kind, count(r.assignment_id) as readers
                          from unnest(:kinds, :seats) k (kind, seats)
                          left join lateral access.readers(:scope, :area, k.kind,
                                                           cast(k.seats as uuid[])) r on true
                         group by k.kind
                        """)
                .param("kinds", kinds.toArray(String[]::new))
                .param(
                        "seats",
                        kinds.stream()
                                .map(kind -> array(released.get(kind)))
                                .toArray(String[]::new))
                .param("scope", scope)
                .param("area", ownerArea)
                .query(row -> {
                    counts.put(row.getString("kind"), row.getInt("readers"));
                });
        return counts;
    }

    /** As PostgreSQL writes an array: an array of arrays would need all of one length. */
    private static String array(@Nullable Collection<UUID> ids) {
        return ids == null
                ? "{}"
                : ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private List<Row> readers(
            UUID scope, String ownerArea, String kind, Collection<UUID> releasedTo) {
        return jdbc.sql(
                        """
                        select r.person_id, r.name, r.assignment_id, r.function_id, r.unit_id,
                               r.reader_area, r.ground, r.until_day
                          from access.readers(:scope, :area, :kind, :released) r
                         order by r.name
                        """)
                .param("scope", scope)
                .param("area", ownerArea)
                .param("kind", kind)
                .param("released", releasedTo.toArray(UUID[]::new))
                .query(Row.class)
                .list();
    }

    private Reader reader(Row row, Hat mine) {
        return new Reader(
                row.name(),
                organisation.functionTitle(row.functionId()),
                organisation.areaName(row.readerArea()),
                Text.text("access.ground." + row.ground()),
                row.ground().equals(Ground.CONSENT.code()) ? row.untilDay() : null,
                row.assignmentId().equals(mine.assignment()));
    }

    record Row(
            UUID personId,
            String name,
            UUID assignmentId,
            String functionId,
            UUID unitId,
            String readerArea,
            String ground,
            @Nullable LocalDate untilDay) {}
}
