package se.tryggaunga.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.cases.CaseFile;
import se.tryggaunga.cases.CaseRow;
import se.tryggaunga.cases.CaseStep;
import se.tryggaunga.cases.Colleague;
import se.tryggaunga.cases.Seat;
import se.tryggaunga.cases.Step;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Text;

/** Reads the frame of cases. Which ones: the policy knows. */
@Repository
public class CaseStore {

    private final JdbcClient jdbc;
    private final Organisation organisation;

    CaseStore(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    public Optional<UUID> scope(String number) {
        return jdbc.sql("select id from cases.numbered(:number) id where id is not null")
                .param("number", number)
                .query(UUID.class)
                .optional();
    }

    /** By scope, of those that the acting hat reads. */
    public Map<UUID, String> numbers(Collection<UUID> scopes) {
        var numbers = new HashMap<UUID, String>();
        jdbc.sql("select id, number from cases.case_file where id = any (:scopes)")
                .param("scopes", scopes.toArray(UUID[]::new))
                .query(row -> {
                    numbers.put(row.getObject("id", UUID.class), row.getString("number"));
                });
        return numbers;
    }

    public Optional<CaseFile> file(UUID id) {
        return jdbc.sql(
                        """
                        select id, number, programme_id as programme, owner_area as host_area, opened_on,
                               homecoming, picture_opens_on, consent_id as consent
                          from cases.case_file
                         where id = :id
                        """)
                .param("id", id)
                .query(CaseFile.class)
                .optional();
    }

    private static final String ROW =
            """
            select f.id, f.number, f.opened_on, s.steps, s.changed_at,
                   coalesce((select name from cases.seat c
                              where c.scope_id = f.id and c.coordinator and c.ended_on is null
                              limit 1), '') as coordinator
              from cases.case_file f
              join lateral (select array_agg(step order by position) as steps,
                                   max(written_at) as changed_at
                              from cases.step where scope_id = f.id) s on true
            """;

    /** By scope, last changed first. */
    public Map<UUID, CaseRow> rows(Collection<UUID> scopes) {
        var rows = new LinkedHashMap<UUID, CaseRow>();
        jdbc.sql(ROW + " where f.id = any (:scopes) order by s.changed_at desc, f.number")
                .param("scopes", scopes.toArray(UUID[]::new))
                .query(row -> {
                    rows.put(row.getObject("id", UUID.class), row(row, 0));
                });
        return rows;
    }

    /** Last changed first: what moves is what is worked on. */
    public List<CaseRow> list(boolean closed, int from, int rows) {
        return jdbc.sql(
                        ROW
                                + """
                                 where f.id = any ((select access.my_frames())::uuid[])
                                   and ('closed' = any (s.steps)) = :closed
                                 order by s.changed_at desc, f.number
                                 limit :rows offset :from
                                """)
                .param("closed", closed)
                .param("from", from)
                .param("rows", rows)
                .query(CaseStore::row)
                .list();
    }

    /** Numbers of cases in which the reader's own facts are all that is left to read. */
    public List<String> ended() {
        return jdbc.sql(
                        """
                        select n.number from cases.number n
                         where n.case_id = any (array(select unnest(access.my_scopes())
                                                      except select unnest(access.my_frames())))
                         order by n.number
                        """)
                .query(String.class)
                .list();
    }

    /** In the order in which they were given. */
    public List<Seat> seats(UUID scope) {
        return jdbc.sql(
                        """
                        select id, area_id, case when :english then title_en else title_sv end as title,
                               name, assignment_id, coordinator, ended_on
                          from cases.seat
                         where scope_id = :scope
                         order by position
                        """)
                .param("english", "en".equals(Text.locale().getLanguage()))
                .param("scope", scope)
                .query(this::seat)
                .list();
    }

    /** First to last. */
    public List<Step> steps(UUID scope) {
        return jdbc.sql(
                        """
                        select id, step, words, written_by, written_at
                          from cases.step
                         where scope_id = :scope
                         order by position
                        """)
                .param("scope", scope)
                .query(CaseStore::step)
                .list();
    }

    /**
     * Who can be given a seat for those areas: whose function takes part in cases, not the acting
     * person.
     */
    public List<Colleague> staff(Collection<String> areas) {
        return jdbc.sql(
                        """
                        select s.assignment_id as assignment, s.name, s.title_sv, s.title_en,
                               s.area_id as area, s.unit_name as unit
                          from access.staff(:areas) s
                          join organisation.function f on f.id = s.function_id
                         where 'cases' = any (f.rights)
                           and s.assignment_id not in (
                               select h.assignment_id from access.hats_of(access.me(), access.my_day()) h)
                         order by s.area_id, s.name, s.assignment_id
                        """)
                .param("areas", areas.toArray(String[]::new))
                .query(Colleague.class)
                .list();
    }

    /** The seat that the acting hat was given in the scope when the family was asked. */
    public Optional<UUID> mySeat() {
        return jdbc.sql("select unnest(access.my_seats())").query(UUID.class).list().stream()
                .findFirst();
    }

    /** Whether the acting hat holds the scope together, for its host. */
    public boolean leads(UUID scope) {
        return jdbc.sql("select access.leads(:scope)")
                .param("scope", scope)
                .query(Boolean.class)
                .single();
    }

    public List<UUID> seatsWithGround(UUID scope, String ownerArea, String kind) {
        return jdbc.sql("select * from cases.seats_with_ground(:scope, :area, :kind)")
                .param("scope", scope)
                .param("area", ownerArea)
                .param("kind", kind)
                .query(UUID.class)
                .list();
    }

    /** By kind, those of each. */
    public Map<String, List<UUID>> seatsWithGround(
            UUID scope, String ownerArea, Collection<String> kinds) {
        var byKind = new HashMap<String, List<UUID>>();
        jdbc.sql(
                        """
                        select k.kind, s.seat
                          from unnest(:kinds) k (kind),
                               lateral cases.seats_with_ground(:scope, :area, k.kind) s (seat)
                        """)
                .param("kinds", kinds.toArray(String[]::new))
                .param("scope", scope)
                .param("area", ownerArea)
                .query(row -> {
                    byKind.computeIfAbsent(row.getString("kind"), _ -> new ArrayList<>())
                            .add(row.getObject("seat", UUID.class));
                });
        return byKind;
    }

    private static CaseRow row(ResultSet row, int number) throws SQLException {
        var steps =
                Arrays.stream((String[]) row.getArray("steps").getArray())
                        .map(CaseStep::of)
                        .toList();
        return new CaseRow(
                row.getString("number"),
                row.getString("coordinator"),
                CaseStep.standing(steps),
                row.getObject("opened_on", LocalDate.class),
                LocalDate.ofInstant(row.getTimestamp("changed_at").toInstant(), Today.ZONE));
    }

    private Seat seat(ResultSet row, int number) throws SQLException {
        var area = row.getString("area_id");
        return new Seat(
                row.getObject("id", UUID.class),
                area,
                organisation.areaName(area),
                row.getString("title"),
                row.getString("name"),
                row.getObject("assignment_id", UUID.class),
                row.getBoolean("coordinator"),
                row.getObject("ended_on", LocalDate.class));
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getObject("id", UUID.class),
                CaseStep.of(row.getString("step")),
                row.getString("words"),
                row.getObject("written_by", UUID.class),
                row.getTimestamp("written_at").toInstant());
    }
}
