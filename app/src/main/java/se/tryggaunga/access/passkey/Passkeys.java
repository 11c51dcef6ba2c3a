package se.tryggaunga.access.passkey;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.verifier.exception.VerificationException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.SignInLog;
import se.tryggaunga.shared.Today;

/** Makes, uses and throws away the keys of local accounts. */
@Service
@Transactional
public class Passkeys {

    private final Ceremonies ceremonies = new Ceremonies();
    private final JdbcClient jdbc;
    private final Today today;
    private final ObjectProvider<SignInLog> log;

    Passkeys(JdbcClient jdbc, Today today, ObjectProvider<SignInLog> log) {
        this.jdbc = jdbc;
        this.today = today;
        this.log = log;
    }

    public List<Passkey> of(UUID account) {
        return jdbc.sql("select id, name, added_at, used_at from access.passkeys(:account)")
                .param("account", account)
                .query((row, _) ->
                        new Passkey(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getTimestamp("added_at").toInstant(),
                                instant(row.getObject("used_at", OffsetDateTime.class))))
                .list();
    }

    /** What the device is asked when a key is to be made; one that it has already is not made. */
    public Map<String, Object> toMake(Site site, String challenge, UUID account, String userName) {
        return Questions.toMake(site, challenge, account, userName, idsOf(account));
    }

    /** What the device is asked when nobody has said who they are. */
    public Map<String, Object> toSignIn(Site site, String challenge) {
        return Questions.toUse(site, challenge, List.of());
    }

    /** The same at a screen that somebody has locked: only their keys will do. */
    public Map<String, Object> toUnlock(Site site, String challenge, UUID account) {
        return Questions.toUse(site, challenge, idsOf(account));
    }

    /**
     * Keeps a key that the account's owner has just made.
     *
     * @param answer what the browser sent, as JSON
     * @throws PasskeyRefused when it answers another question, comes from another site, was made
     *     without its owner being asked, is known already, or is one too many
     */
    public void keep(UUID account, String name, String answer, String challenge, Site site)
            throws PasskeyRefused {
        var made = ceremonies.made(answer, challenge, site);
        var kept =
                jdbc.sql(
                                """
                                select access.passkey_add(
                                    :id, :account, :credentialId, :credential, :count, :name, :at)
                                """)
                        .param("id", UUID.randomUUID())
                        .param("account", account)
                        .param("credentialId", made.id())
                        .param("credential", made.credential())
                        .param("count", made.count())
                        .param("name", name)
                        .param("at", now())
                        .query(Boolean.class)
                        .single();
        if (!kept) {
            throw new PasskeyRefused("known already, or one too many");
        }
        log.ifAvailable(to -> to.passkey("passkey-added", account));
    }

    /** Throws one of the account's keys away; whether there was one. */
    public boolean remove(UUID account, UUID id) {
        var gone =
                jdbc.sql("select access.passkey_remove(:id, :account)")
                        .param("id", id)
                        .param("account", account)
                        .query(Boolean.class)
                        .single();
        if (gone) {
            log.ifAvailable(to -> to.passkey("passkey-removed", account));
        }
        return gone;
    }

    /**
     * Whose key answered the question, if the answer holds. Every no is the same, and is logged.
     */
    public Optional<UUID> whose(String answer, String challenge, Site site) {
        var whose = ceremonies.read(answer).flatMap(data -> proven(data, challenge, site));
        if (whose.isEmpty()) {
            log.ifAvailable(SignInLog::failed);
        }
        return whose;
    }

    private Optional<UUID> proven(AuthenticationData data, String challenge, Site site) {
        var key = keyOf(data.getCredentialId()).orElse(null);
        if (key == null || !saysTheSame(data.getUserHandle(), key.accountId())) {
            return Optional.empty();
        }
        try {
            var count = ceremonies.count(data, key.credential(), key.signCount(), challenge, site);
            jdbc.sql("select access.passkey_used(:id, :count, :at)")
                    .param("id", key.id())
                    .param("count", count)
                    .param("at", now())
                    .query(Boolean.class)
                    .single();
            return Optional.of(key.accountId());
        } catch (VerificationException | DataConversionException no) {
            return Optional.empty();
        }
    }

    /** A device that says nothing of whose key it is, is believed about the key. */
    private static boolean saysTheSame(byte @Nullable [] handle, UUID account) {
        return handle == null
                || handle.length == 0
                || MessageDigest.isEqual(handle, Questions.handle(account));
    }

    private Optional<Key> keyOf(byte[] credentialId) {
        return jdbc.sql(
                        """
                        select id, account_id, credential, sign_count
                          from access.passkey_of(:credentialId)
                        """)
                .param("credentialId", credentialId)
                .query(Key.class)
                .optional();
    }

    private List<byte[]> idsOf(UUID account) {
        return jdbc.sql("select credential_id from access.passkeys(:account)")
                .param("account", account)
                .query((row, _) -> row.getBytes(1))
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    record Key(UUID id, UUID accountId, byte[] credential, long signCount) {}
}
