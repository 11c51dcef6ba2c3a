package se.tryggaunga.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The kinds that information is sorted into. Needs nobody signed in. */
@Service
public class InformationKinds {

    private final JdbcClient jdbc;
    private final Labels labels;

    InformationKinds(JdbcClient jdbc, Labels labels) {
        this.jdbc = jdbc;
        this.labels = labels;
    }

    /** What a family can be asked about that day, in the order of the paper. */
    public List<InformationKind> tickable(LocalDate day) {
        return jdbc.sql(
                        """
                        select k.code, case when :english then k.name_en else k.name_sv end as name,
                               array(select case when :english then c.name_en else c.name_sv end
                                       from organisation.information_kind c
                                      where c.parent = k.code and :day >= c.from_day
                                        and (c.until_day is null or :day <= c.until_day)
                                      order by c.position) as examples
                          from organisation.information_kind k
                         where k.tickable and k.parent is null
                           and :day >= k.from_day and (k.until_day is null or :day <= k.until_day)
                         order by k.position
                        """)
                .param("english", Language.isEnglish())
                .param("day", day)
                .query((row, _) ->
                        new InformationKind(
                                row.getString("code"),
                                row.getString("name"),
                                List.of((String[]) row.getArray("examples").getArray())))
                .list();
    }

    public String name(String code) {
        return labels.of("kind", code);
    }
}
