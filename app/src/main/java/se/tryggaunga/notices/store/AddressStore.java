package se.tryggaunga.notices.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.notices.OwnMail;

/** Where the acting person wants the mail. */
@Repository
public class AddressStore {

    private final JdbcClient jdbc;

    AddressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param since codes that were asked for before open nothing any more
     */
    public OwnMail own(Instant since, int tries) {
        return jdbc.sql(
                        """
                        select coalesce(w.wanted, true) as wanted, w.language, w.address, w.confirmed_at,
                               w.unreachable_at, q.address as asked,
                               (select max(m.day) from notices.mail m
                                 where m.person_id = access.me() and m.state = 'sent') as sent_on
                          from (values (1)) one
                          left join notices.wish w on w.person_id = access.me()
                          left join notices.asked q on q.person_id = access.me()
                           and q.asked_at > :since and q.tries < :tries
                        """)
                .param("since", at(since))
                .param("tries", tries)
                .query((row, _) -> own(row))
                .single();
    }

    public void confirm(UUID id, String address, String language, Instant now) {
        jdbc.sql(
                        """
                        insert into notices.wish (person_id, language, address_id, address, confirmed_at)
                        values (access.me(), :language, :id, :address, :now)
                        on conflict (person_id) do update
                           set wanted = true, address_id = excluded.address_id, address = excluded.address,
                               confirmed_at = excluded.confirmed_at, unreachable_at = null
                        """)
                .param("language", language)
                .param("id", id)
                .param("address", address)
                .param("now", at(now))
                .update();
    }

    public void want(String language) {
        jdbc.sql(
                        """
                        insert into notices.wish (person_id, language) values (access.me(), :language)
                        on conflict (person_id) do update set wanted = true, language = excluded.language
                        """)
                .param("language", language)
                .update();
    }

    /** None: nothing is left of where it would have gone. */
    public void wantNone() {
        jdbc.sql(
                        """
                        insert into notices.wish (person_id, wanted) values (access.me(), false)
                        on conflict (person_id) do update
                           set wanted = false, address_id = null, address = null, confirmed_at = null,
                               unreachable_at = null
                        """)
                .update();
    }

    private static OwnMail own(ResultSet row) throws SQLException {
        return new OwnMail(
                row.getBoolean("wanted"),
                row.getString("language"),
                row.getString("address"),
                moment(row.getObject("confirmed_at", OffsetDateTime.class)),
                moment(row.getObject("unreachable_at", OffsetDateTime.class)),
                row.getString("asked"),
                row.getObject("sent_on", LocalDate.class));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
