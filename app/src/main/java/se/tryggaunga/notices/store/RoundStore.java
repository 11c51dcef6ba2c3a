package se.tryggaunga.notices.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A day's mails as a whole: made out, taken over, given up. For the job alone. */
@Repository
public class RoundStore {

    private final JdbcClient jdbc;

    RoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The round's id, when nobody has opened it before. */
    public Optional<UUID> open(LocalDate day, Instant now) {
        return jdbc.sql("select notices.open_round(:day, :now)")
                .param("day", day)
                .param("now", at(now))
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single();
    }

    /** What was not sent on its own day is not sent at all: today's says the same. */
    public List<UUID> giveUpBefore(LocalDate day, Instant now) {
        return jdbc.sql(
                        """
                        update notices.mail
                           set state = case when state = 'handed' then 'unsure' else 'given_up' end, ended_at = :now
                         where day < :day and state in ('due', 'claimed', 'handed')
                        returning id
                        """)
                .param("day", day)
                .param("now", at(now))
                .query(UUID.class)
                .list();
    }

    /** Mails of long ago; the log still says that they were sent. */
    public void forgetBefore(LocalDate day) {
        jdbc.sql("delete from notices.mail where day < :day").param("day", day).update();
        jdbc.sql("delete from notices.round where day < :day").param("day", day).update();
    }

    /** What a node that is gone held and had not handed over is anybody's again. */
    public void takeBack(Instant since) {
        jdbc.sql(
                        """
                        update notices.mail set state = 'due', claim = null, claimed_at = null
                         where state = 'claimed' and claimed_at < :since
                        """)
                .param("since", at(since))
                .update();
    }

    /** What it was handing over when it went: nobody can know, and it is not sent again. */
    public List<UUID> leaveUnsure(Instant since, Instant now) {
        return jdbc.sql(
                        """
                        update notices.mail set state = 'unsure', ended_at = :now
                         where state = 'handed' and claimed_at < :since
                        returning id
                        """)
                .param("since", at(since))
                .param("now", at(now))
                .query(UUID.class)
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
