package se.tryggaunga.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;

/** The hats a person owns today, and the one that is worn. Sv: uppdrag. */
@Service
public class Hats {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Today today;

    Hats(JdbcClient jdbc, Accounts accounts, Today today) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.today = today;
    }

    /** By title, then unit. */
    public List<Hat> of(UUID person) {
        return jdbc.sql(
                        """
                        select assignment_id, person_name, function_id, title_sv, title_en,
                               area_id, unit_id, unit_name, rights, inbox_id
                          from access.hats_of(:person, :day)
                        """)
                .param("person", person)
                .param("day", today.day())
                .query((row, _) -> hat(person, row))
                .list();
    }

    /** As it is today; empty if the assignment has ended or the account is closed. */
    public Optional<Hat> worn(UUID account, UUID assignment) {
        return jdbc.sql(
                        """
                        select person_id, assignment_id, person_name, function_id, title_sv,
                               title_en, area_id, unit_id, unit_name, rights, inbox_id
                          from access.hat_of(:account, :assignment, :day)
                        """)
                .param("account", account)
                .param("assignment", assignment)
                .param("day", today.day())
                .query((row, _) -> hat(row.getObject("person_id", UUID.class), row))
                .optional();
    }

    /**
     * Puts on another hat and remembers it for next time.
     *
     * @throws NotFound if it is not the person's own today
     */
    public SignedIn wear(SignedIn someone, UUID assignment) {
        if (worn(someone.account(), assignment).isEmpty()) {
            throw new NotFound();
        }
        accounts.wore(someone.account(), assignment);
        return someone.wearing(assignment);
    }

    /** The one worn last, or the only one. */
    @Nullable UUID firstFor(Accounts.Account account) {
        var own = of(account.personId()).stream().map(Hat::assignment).toList();
        var last = account.lastAssignment();
        if (last != null && own.contains(last)) {
            return last;
        }
        return own.size() == 1 ? own.getFirst() : null;
    }

    public boolean isOpen(UUID account) {
        return accounts.find(account).isPresent();
    }

    private static Hat hat(UUID person, ResultSet row) throws SQLException {
        return new Hat(
                person,
                row.getObject("assignment_id", UUID.class),
                row.getString("person_name"),
                row.getString("function_id"),
                row.getString("title_sv"),
                row.getString("title_en"),
                row.getString("area_id"),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_name"),
                Set.copyOf(List.of((String[]) row.getArray("rights").getArray())),
                row.getObject("inbox_id", UUID.class));
    }
}
