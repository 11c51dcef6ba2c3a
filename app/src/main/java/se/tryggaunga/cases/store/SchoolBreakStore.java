package se.tryggaunga.cases.store;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.cases.domain.SchoolBreak;

/** The municipality's calendar. */
@Repository
public class SchoolBreakStore {

    private final JdbcClient jdbc;

    SchoolBreakStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The break that goes on that day, or the first one after it. */
    public Optional<SchoolBreak> from(LocalDate day, boolean english) {
        return jdbc.sql(
                        """
                        select case when :english then name_en else name_sv end as name, from_day, until_day
                          from cases.school_break
                         where until_day >= :day
                         order by from_day
                         limit 1
                        """)
                .param("english", english)
                .param("day", day)
                .query((row, _) ->
                        new SchoolBreak(
                                row.getString("name"),
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("until_day", LocalDate.class)))
                .optional();
    }
}
