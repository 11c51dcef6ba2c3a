package se.tryggaunga.access.local;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Right;
import se.tryggaunga.access.SignInLog;
import se.tryggaunga.shared.Today;

/**
 * Two people let a local account begin anew when its owner has lost password or phone: one asks,
 * another approves. Sv: ny start.
 */
@Service
@Transactional
public class Recoveries {

    private final JdbcClient jdbc;
    private final Acting acting;
    private final Today today;
    private final ObjectProvider<SignInLog> log;

    Recoveries(JdbcClient jdbc, Acting acting, Today today, ObjectProvider<SignInLog> log) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.today = today;
        this.log = log;
    }

    /** Whose account can begin anew. */
    public List<Recoverable> accounts() {
        acting.require(Right.SETTINGS);
        return jdbc.sql("select account_id, user_name, name from access.local_accounts()")
                .query(Recoverable.class)
                .list();
    }

    /** Those that wait for the second person. */
    public List<Recovery> waiting() {
        acting.require(Right.SETTINGS);
        return jdbc.sql(
                        """
                        select id, user_name, name, proof, asked_by, asked_at, mine
                          from access.recoveries(:at)
                        """)
                .param("at", now())
                .query((row, _) ->
                        new Recovery(
                                row.getObject("id", UUID.class),
                                row.getString("user_name"),
                                row.getString("name"),
                                row.getString("proof"),
                                row.getString("asked_by"),
                                row.getTimestamp("asked_at").toInstant(),
                                row.getBoolean("mine")))
                .list();
    }

    /**
     * The first person.
     *
     * @param proof how it was made sure who it is
     * @throws RecoveryRefused if it is one's own account, or has been asked for already
     */
    public void ask(UUID account, String proof) {
        acting.require(Right.SETTINGS);
        var asked =
                jdbc.sql("select access.recovery_ask(:id, :account, :proof, :at)")
                        .param("id", UUID.randomUUID())
                        .param("account", account)
                        .param("proof", proof)
                        .param("at", now())
                        .query(Boolean.class)
                        .single();
        if (!asked) {
            throw new RecoveryRefused();
        }
        log.ifAvailable(to -> to.recovery("recovery-asked", account));
    }

    /** The second person; the code is shown this once and handed over. */
    public String approve(UUID id) {
        var code = RecoveryCode.fresh();
        answer(id, RecoveryCode.hash(code), "recovery-approved");
        return RecoveryCode.inGroups(code);
    }

    public void refuse(UUID id) {
        answer(id, null, "recovery-refused");
    }

    private void answer(UUID id, @Nullable String hash, String what) {
        acting.require(Right.SETTINGS);
        var account =
                jdbc.sql("select access.recovery_answer(:id, cast(:hash as text), :at)")
                        .param("id", id)
                        .param("hash", hash)
                        .param("at", now())
                        .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                        .single()
                        .orElseThrow(RecoveryRefused::new);
        log.ifAvailable(to -> to.recovery(what, account));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC);
    }
}
