package se.tryggaunga.sharing.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.domain.Coverage;

/**
 * Withdraws through the database's own function, which also those may call who may write nothing.
 */
@Repository
public class WithdrawalStore {

    private final JdbcClient jdbc;
    private final Today today;

    WithdrawalStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    public record Entry(
            UUID id,
            UUID scope,
            UUID consent,
            String saidBy,
            LocalDate saidOn,
            String registeredBy,
            boolean whole) {}

    public record Mine(Instant at, boolean whole) {}

    /**
     * @param areasOut areas that keep nothing, and so lose the frame too
     */
    public void withdraw(Entry entry, Set<Coverage> cells, Collection<String> areasOut) {
        jdbc.sql(
                        """
                        select sharing.withdraw(:id, :scope, :consent, :saidBy, :saidOn, :now, :by, :whole,
                                                :areas, :kinds, :out)
                        """)
                .param("id", entry.id())
                .param("scope", entry.scope())
                .param("consent", entry.consent())
                .param("saidBy", entry.saidBy())
                .param("saidOn", entry.saidOn())
                .param("now", OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC))
                .param("by", entry.registeredBy())
                .param("whole", entry.whole())
                .param("areas", cells.stream().map(Coverage::area).toArray(String[]::new))
                .param("kinds", cells.stream().map(Coverage::kind).toArray(String[]::new))
                .param("out", areasOut.toArray(String[]::new))
                .query((_, _) -> true)
                .list();
    }

    public Optional<Mine> mine(UUID scope) {
        return jdbc.sql("select at, whole from sharing.my_withdrawal(:scope)")
                .param("scope", scope)
                .query((row, _) ->
                        new Mine(row.getTimestamp("at").toInstant(), row.getBoolean("whole")))
                .optional();
    }

    /** Said twice it is said once. */
    public void mistaken(UUID scope) {
        jdbc.sql("select sharing.said_mistaken(:scope, :task)")
                .param("scope", scope)
                .param("task", UUID.randomUUID())
                .query((_, _) -> true)
                .list();
    }
}
