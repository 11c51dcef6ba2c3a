package se.tryggaunga.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shared.NotFound;

/** The municipality's programmes and what is settled for each. Needs nobody signed in. */
@Service
public class Programmes {

    private static final String PROGRAMME =
            """
            select p.id, p.name, case when :english then p.purpose_en else p.purpose_sv end as purpose,
                   p.age_from, p.age_to, p.host_area
              from organisation.programme p
            """;

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Programme> on(LocalDate day) {
        return jdbc.sql(
                        PROGRAMME
                                + """
                                 where :day >= p.from_day and (p.until_day is null or :day <= p.until_day)
                                 order by p.name
                                """)
                .param("english", Language.isEnglish())
                .param("day", day)
                .query(Programme.class)
                .list();
    }

    /** Also a programme that is no longer: old cases still follow it. */
    public Programme byId(String id) {
        return jdbc.sql(PROGRAMME + " where p.id = :id")
                .param("english", Language.isEnglish())
                .param("id", id)
                .query(Programme.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public List<ProgrammeArea> areas(String programmeId) {
        return jdbc.sql(
                        """
                        select area_id, required from organisation.programme_area
                         where programme_id = :programme
                         order by required desc, area_id
                        """)
                .param("programme", programmeId)
                .query(ProgrammeArea.class)
                .list();
    }

    /** What can be chosen that day; a list that begins later replaces the earlier one whole. */
    public List<Choice> choices(String programmeId, String list, LocalDate day) {
        return jdbc.sql(
                        """
                        select code, case when :english then text_en else text_sv end as text
                          from organisation.choice c
                         where programme_id = :programme and list = :list
                           and from_day = (select max(from_day) from organisation.choice o
                                            where o.programme_id = c.programme_id and o.list = c.list
                                              and o.from_day <= :day)
                           and (until_day is null or :day <= until_day)
                         order by position, code
                        """)
                .param("english", Language.isEnglish())
                .param("programme", programmeId)
                .param("list", list)
                .param("day", day)
                .query(Choice.class)
                .list();
    }

    /** Days; a deadline that nobody has set is a fault in the settings. */
    public int deadline(String programmeId, String code, LocalDate day) {
        return jdbc.sql(
                        """
                        select days from organisation.deadline
                         where programme_id = :programme and code = :code
                           and :day >= from_day and (until_day is null or :day <= until_day)
                         order by from_day desc
                         limit 1
                        """)
                .param("programme", programmeId)
                .param("code", code)
                .param("day", day)
                .query(Integer.class)
                .optional()
                .orElseThrow(
                        () -> new IllegalStateException(programmeId + " has no deadline " + code));
    }

    /** The tables that say whose yes is needed, of every time. */
    public ConsentTables consentTables(String programmeId) {
        return new ConsentTables(
                jdbc.sql(
                                """
                                select from_day, until_day, age_from, age_to, guardians, young, outcome, priority
                                  from organisation.consent_rule
                                 where programme_id = :programme
                                 order by from_day, priority
                                """)
                        .param("programme", programmeId)
                        .query((row, _) -> line(row))
                        .list());
    }

    private static ConsentTables.Line line(ResultSet row) throws SQLException {
        return new ConsentTables.Line(
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                new ConsentRule(
                        row.getInt("age_from"),
                        row.getInt("age_to"),
                        Coded.of(ConsentRule.Guardians.class, row.getString("guardians")),
                        Coded.of(ConsentRule.Young.class, row.getString("young")),
                        Coded.of(ConsentRule.Outcome.class, row.getString("outcome")),
                        row.getInt("priority")));
    }
}
