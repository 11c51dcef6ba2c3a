package se.tryggaunga.access.local;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.tryggaunga.access.MunicipalKey;
import se.tryggaunga.shared.Today;

/** Enters local accounts as the owner of the database. */
class NewAccounts {

    private final JdbcClient jdbc;
    private final MunicipalKey key;

    NewAccounts(Connection owner, MunicipalKey key) {
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(owner, true));
        this.key = key;
    }

    /** One statement, so an account never stands without its password. */
    LocalAccount create(String user, String password, UUID person) {
        var account = new LocalAccount(UUID.randomUUID(), user, password, Totp.freshSecret());
        try {
            jdbc.sql(
                            """
                            with account as (
                                insert into access.account (id, person_id, issuer, subject, assurance)
                                values (:id, :person, :issuer, :user, 'password+code')
                                returning id)
                            insert into access.local_login (account_id, password_hash, totp_secret)
                            select id, :hash, :secret from account
                            """)
                    .param("id", account.id())
                    .param("person", person)
                    .param("issuer", LocalLogins.ISSUER)
                    .param("user", account.userName())
                    .param("hash", Passwords.encoder().encode(account.password()))
                    .param("secret", sealed(account))
                    .update();
            return account;
        } catch (DuplicateKeyException taken) {
            throw new Refused("The user name is taken: " + account.userName());
        }
    }

    /** For somebody who has lost password or phone; the open sessions end too. */
    LocalAccount reset(String user, String password) {
        var id =
                jdbc.sql("select id from access.account where issuer = :issuer and subject = :user")
                        .param("issuer", LocalLogins.ISSUER)
                        .param("user", user)
                        .query(UUID.class)
                        .optional()
                        .orElseThrow(() -> new Refused("There is no local account " + user));
        var account = new LocalAccount(id, user, password, Totp.freshSecret());
        jdbc.sql(
                        """
                        update access.local_login
                           set password_hash = :hash, totp_secret = :secret,
                               last_step = 0, failures = 0, locked_until = null
                         where account_id = :id
                        """)
                .param("hash", Passwords.encoder().encode(password))
                .param("secret", sealed(account))
                .param("id", id)
                .update();
        jdbc.sql("delete from access.passkey where account_id = :id").param("id", id).update();
        jdbc.sql("delete from access.spring_session where principal_name = :account")
                .param("account", id.toString())
                .update();
        return account;
    }

    private byte[] sealed(LocalAccount account) {
        return key.seal(account.secret(), LocalAccount.sealedFor(account.id()));
    }

    /** A person under an assignment from today: the first steward has nobody to do it for them. */
    UUID entered(String name, String function, String unit) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into access.person (id, name) values (:id, :name)")
                .param("id", id)
                .param("name", name)
                .update();
        var assigned =
                jdbc.sql(
                                """
                                insert into access.assignment (id, person_id, function_id, unit_id, from_day)
                                select gen_random_uuid(), :person, f.id, u.id, :today
                                  from organisation.function f, organisation.unit u
                                 where f.id = :function and u.name = :unit
                                """)
                        .param("person", id)
                        .param("today", LocalDate.now(Today.ZONE))
                        .param("function", function)
                        .param("unit", unit)
                        .update();
        if (assigned != 1) {
            throw new Refused("There is no such function, or not one unit of that name");
        }
        return id;
    }

    UUID known(String nameOrId) {
        var found =
                jdbc.sql("select id from access.person where id::text = :who or name = :who")
                        .param("who", nameOrId)
                        .query(UUID.class)
                        .list();
        if (found.size() != 1) {
            throw new Refused(found.size() + " persons are called " + nameOrId + "; state an id");
        }
        return found.getFirst();
    }

    /** The operator asked for something that cannot be done; the text says what. */
    static final class Refused extends RuntimeException {

        Refused(String text) {
            super(text);
        }
    }
}
