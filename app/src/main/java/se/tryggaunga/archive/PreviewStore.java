package se.tryggaunga.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.records.DisposalKind;

/** Counts what a rule would erase, by functions that see every row of the area and tell numbers. */
@Repository
class PreviewStore {

    private final JdbcClient jdbc;

    PreviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param state due, held or waits
     * @param closedIn year, where the kind has one
     * @param foundIn table; nothing where records themselves are counted
     */
    record Counted(
            String state, @Nullable Integer closedIn, String foundIn, long scopes, long rows) {

        boolean is(String wanted) {
            return state.equals(wanted);
        }

        boolean counts() {
            return foundIn.isEmpty();
        }
    }

    List<Counted> counted(String call, String kind, int afterDays) {
        return jdbc.sql("select state, closed_in, found_in, scopes, rows from " + call)
                .param("kind", kind)
                .param("days", afterDays)
                .query(Counted.class)
                .list();
    }

    List<Counted> byTheDay(DisposalKind kind, int afterDays, List<String> erases) {
        return jdbc.sql(
                        """
                        select 'due' as state, null::int as closed_in, found_in, scopes, rows
                          from records.would_erase(:table, :column, :days, :erases)
                         union all
                        select 'due', null, '', scopes, 0
                          from records.would_erase(:table, :column, :days, :erases) where found_in = :table
                        """)
                .param("table", kind.table())
                .param("column", kind.dayColumn())
                .param("days", Math.max(kind.least(), afterDays))
                .param("erases", erases.toArray(String[]::new))
                .query(Counted.class)
                .list();
    }
}
