package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.domain.Occasion;

/** The days that a case's lead times are counted from. */
@Component
class Origins {

    private final JdbcClient jdbc;

    Origins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When somebody grew worried; the concern itself lies in a scope of its own. */
    @Nullable LocalDate worriedOn(UUID scope) {
        return jdbc.sql("select worried_on from concerns.request where id = :scope")
                .param("scope", scope)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    /** With the family: the working group's own talk is no meeting in that sense. */
    @Nullable LocalDate firstMeeting(UUID scope) {
        return jdbc.sql(
                        """
                        select m.held_on
                          from cases.meeting m join cases.minutes p on p.id = m.id
                         where m.scope_id = :scope and not m.cancelled and m.occasion <> :group
                         order by m.held_on, m.version desc
                         limit 1
                        """)
                .param("scope", scope)
                .param("group", Occasion.WORKING_GROUP.code())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }
}
