package se.tryggaunga.access;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open accounts. Asked before anybody acts, so it goes through functions that answer about one. */
@Repository
class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql(
                        """
                        select id, person_id, name, assurance, last_assignment
                          from access.account_of(:id)
                        """)
                .param("id", id)
                .query(Account.class)
                .optional();
    }

    void wore(UUID account, UUID assignment) {
        jdbc.sql("select access.wore(:account, :assignment)")
                .param("account", account)
                .param("assignment", assignment)
                .query((_, _) -> true)
                .list();
    }

    record Account(
            UUID id, UUID personId, String name, String assurance, @Nullable UUID lastAssignment) {}
}
