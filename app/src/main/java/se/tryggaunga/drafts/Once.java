package se.tryggaunga.drafts;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;

/**
 * Lets a form count once, however often its button is pressed: the second press waits for the first
 * and gets its answer.
 */
@Service
public class Once {

    private final JdbcClient jdbc;
    private final Acting acting;

    Once(JdbcClient jdbc, Acting acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /**
     * @param token from the form; a form without one counts each time
     * @param work returns where to go next
     */
    @Transactional
    public String answer(String token, Supplier<String> work) {
        return answer(known(token), work);
    }

    /** A token that nobody was given counts as none. */
    private static UUID known(String token) {
        try {
            return UUID.fromString(token);
        } catch (IllegalArgumentException altered) {
            return UUID.randomUUID();
        }
    }

    private String answer(UUID token, Supplier<String> work) {
        if (!take(token)) {
            return earlier(token);
        }
        var answer = work.get();
        jdbc.sql("update drafts.once set answer = :answer where token = :token")
                .param("answer", answer)
                .param("token", token)
                .update();
        return answer;
    }

    private boolean take(UUID token) {
        return jdbc.sql(
                                """
                                insert into drafts.once (token, author, answer)
                                values (:token, :author, '')
                                on conflict do nothing
                                """)
                        .param("token", token)
                        .param("author", acting.hat().person())
                        .update()
                == 1;
    }

    private String earlier(UUID token) {
        return jdbc.sql("select answer from drafts.once where token = :token")
                .param("token", token)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Somebody else's form token"));
    }
}
