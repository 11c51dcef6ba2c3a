package se.tryggaunga.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.shared.Today;

/**
 * Writes the log, in the transaction that reads or changes: what is not logged did not happen. What
 * is named is a page or a kind of record, never content.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Log {

    private final JdbcClient jdbc;
    private final Acting acting;
    private final Today today;

    Log(JdbcClient jdbc, Acting acting, Today today) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.today = today;
    }

    public void read(UUID scope, String what) {
        write("read", scope, what, null);
    }

    public void changed(UUID scope, String what, @Nullable UUID fact) {
        write("change", scope, what, fact);
    }

    public void shared(UUID scope, String what, @Nullable UUID fact) {
        write("share", scope, what, fact);
    }

    public void withdrew(UUID scope, String what) {
        write("withdraw", scope, what, null);
    }

    public void printed(UUID scope, String what) {
        write("print", scope, what, null);
    }

    /** Taken along to the reader's own system. */
    public void exported(UUID scope, String what) {
        write("export", scope, what, null);
    }

    /** Hidden from everybody, or erased by a board's decision. */
    public void disposed(UUID scope, String what) {
        write("dispose", scope, what, null);
    }

    /** That somebody searched, and why; not what for. */
    public void searched(String what) {
        write("search", null, what, null);
    }

    /** That a list of cases, requests or concerns was shown; a list names nobody (D31). */
    public void listed(String what) {
        write("list", null, what, null);
    }

    /** Something that is the acting person's own, and about no case. */
    public void own(String what, UUID id) {
        write("change", null, what, id);
    }

    void settings(String what, UUID id) {
        write("change", null, what, id);
    }

    public void signIn(String action, @Nullable UUID account) {
        write(action, null, "sign-in", account);
    }

    /** A denial outlives the transaction that was denied. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void denied(@Nullable UUID scope, String what) {
        write("deny", scope, what, null);
        Denials.logged();
    }

    private void write(String action, @Nullable UUID scope, String what, @Nullable UUID fact) {
        jdbc.sql(
                        """
                        insert into audit.entry
                               (person_id, assignment_id, area, day, purpose, action, scope_id, what, fact_id)
                        values (access.me(), access.my_assignment(), access.my_area(), :day, :purpose,
                                :action, cast(:scope as uuid), :what, cast(:fact as uuid))
                        """)
                .param("day", today.day())
                .param("purpose", acting.purpose())
                .param("action", action)
                .param("scope", scope)
                .param("what", what)
                .param("fact", fact)
                .update();
    }
}
