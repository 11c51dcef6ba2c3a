package se.tryggaunga.drafts;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;

/** Which showings of forms have been sent. */
@Component
class FormTokens {

    private final JdbcClient jdbc;
    private final Acting acting;

    FormTokens(JdbcClient jdbc, Acting acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /** Nothing, for a token that nobody was given. */
    static Optional<UUID> read(@Nullable String token) {
        try {
            return token == null ? Optional.empty() : Optional.of(UUID.fromString(token));
        } catch (IllegalArgumentException altered) {
            return Optional.empty();
        }
    }

    /**
     * Waits until nobody else works with the token. A sending that is not yet committed is
     * invisible to the autosave beside it, and the two must know of each other.
     */
    void hold(UUID token) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(cast(:token as text), 0))")
                .param("token", token)
                .query((_, _) -> true)
                .list();
    }

    /**
     * @return false if it was taken before
     */
    boolean take(UUID token) {
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

    boolean isTaken(UUID token) {
        return jdbc.sql("select exists (select from drafts.once where token = :token)")
                .param("token", token)
                .query(Boolean.class)
                .single();
    }

    void answer(UUID token, String answer) {
        jdbc.sql("update drafts.once set answer = :answer where token = :token")
                .param("answer", answer)
                .param("token", token)
                .update();
    }

    Optional<String> answer(UUID token) {
        return jdbc.sql("select answer from drafts.once where token = :token")
                .param("token", token)
                .query(String.class)
                .optional();
    }
}
