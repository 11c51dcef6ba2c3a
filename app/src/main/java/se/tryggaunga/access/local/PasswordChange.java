package se.tryggaunga.access.local;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.municipalities.Municipalities;

/** Changes the password of the account that is signed in. The old one has been tried already. */
@Service
public class PasswordChange {

    private static final int DIFFERENT_SIGNS = 5;

    private final JdbcClient jdbc;
    private final Municipalities municipalities;

    PasswordChange(JdbcClient jdbc, Municipalities municipalities) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
    }

    /** The local account's user name; empty for an account that signs in elsewhere. */
    public Optional<String> userName(UUID account) {
        return jdbc.sql("select subject from access.local_user(:account)")
                .param("account", account)
                .query(String.class)
                .optional();
    }

    /** Key of what is wrong with a new password, or null. Length counts, kinds of signs do not. */
    public @Nullable String weakness(String userName, String password) {
        if (password.length() < Passwords.SHORTEST || password.length() > Passwords.LONGEST) {
            return "access.err.password.length";
        }
        var lower = password.toLowerCase(Locale.ROOT).replace(" ", "");
        var guessable =
                Stream.of(
                                userName,
                                municipalities.current().name(),
                                "tryggaunga",
                                "lösenord",
                                "password")
                        .anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
        return guessable || lower.chars().distinct().count() < DIFFERENT_SIGNS
                ? "access.err.password.guessable"
                : null;
    }

    @Transactional
    public void change(UUID account, String password) {
        var changed =
                jdbc.sql("select access.local_password_change(:account, :hash)")
                        .param("account", account)
                        .param("hash", Passwords.encoder().encode(password))
                        .query(Boolean.class)
                        .single();
        if (!changed) {
            throw new IllegalStateException("The account is not the acting person's own");
        }
    }
}
