package se.tryggaunga.concerns.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.concerns.NewRequest;
import se.tryggaunga.concerns.RequestOrigin;
import se.tryggaunga.concerns.RequestRow;
import se.tryggaunga.shared.Today;

/** Requests and their steps. */
@Repository
public class RequestStore {

    private final JdbcClient jdbc;
    private final Today today;

    RequestStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * Where a request came from.
     *
     * @param area nothing when the family came by itself
     */
    public record Sender(@Nullable String area, LocalDate worriedOn) {}

    public void add(
            UUID id,
            String area,
            NewRequest request,
            String ageBand,
            Sender sender,
            LocalDate answerBy) {
        jdbc.sql(
                        """
                        insert into concerns.request
                               (id, scope_id, owner_area, written_by, written_at, programme_id, concern_id, sex,
                                age_band, district_id, criterion, sending_area, worried_on, name_ground, said_by,
                                asked_on, answer_by)
                        values (:id, :id, :area, access.my_assignment(), :now, :programme,
                                cast(:concern as uuid), :sex, :ageBand, :district, :criterion, :sendingArea,
                                :worriedOn, :nameGround, :saidBy, :day, :answerBy)
                        """)
                .param("id", id)
                .param("area", area)
                .param("now", now())
                .param("programme", request.programme())
                .param("concern", request.concern())
                .param("sex", request.sex().code())
                .param("ageBand", ageBand)
                .param("district", request.district())
                .param("criterion", request.criterion())
                .param("sendingArea", sender.area())
                .param("worriedOn", sender.worriedOn())
                .param("nameGround", request.nameGround())
                .param("saidBy", request.saidBy())
                .param("day", today.day())
                .param("answerBy", answerBy)
                .update();
    }

    public void step(UUID scope, String area, String step, String words) {
        jdbc.sql(
                        """
                        insert into concerns.request_step
                               (id, scope_id, owner_area, written_by, written_at, step, words)
                        values (:id, :scope, :area, access.my_assignment(), :now, :step, :words)
                        """)
                .param("id", UUID.randomUUID())
                .param("scope", scope)
                .param("area", area)
                .param("now", now())
                .param("step", step)
                .param("words", words)
                .update();
    }

    private static final String ROW =
            """
            select r.id, r.programme_id, r.asked_on, r.answer_by, last.step
              from concerns.request r
              join lateral (
                   select s.step from concerns.request_step s
                    where s.scope_id = r.id
                    order by s.nr desc limit 1) last on true
            """;

    /** What has waited longest first. */
    public List<RequestRow> list() {
        return jdbc.sql(
                        ROW
                                + """
                                 where r.id = any ((select access.my_frames())::uuid[])
                                 order by r.asked_on, r.id
                                 limit 200
                                """)
                .query(RequestRow.class)
                .list();
    }

    /** Latest first. */
    public List<RequestRow> list(Collection<UUID> ids) {
        return jdbc.sql(ROW + " where r.id = any (:ids) order by r.asked_on desc, r.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(RequestRow.class)
                .list();
    }

    public Optional<RequestOrigin> origin(UUID id) {
        return jdbc.sql(
                        """
                        select r.id, r.owner_area, r.programme_id, r.concern_id, r.sex, r.age_band,
                               r.district_id, r.criterion, r.sending_area, r.asked_on, r.answer_by
                          from concerns.request r
                         where r.id = :id
                        """)
                .param("id", id)
                .query(RequestOrigin.class)
                .optional();
    }

    /** Latest step. */
    public String status(UUID scope) {
        return jdbc.sql(
                        """
                        select s.step from concerns.request_step s
                         where s.scope_id = :scope
                         order by s.nr desc limit 1
                        """)
                .param("scope", scope)
                .query(String.class)
                .single();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC);
    }
}
