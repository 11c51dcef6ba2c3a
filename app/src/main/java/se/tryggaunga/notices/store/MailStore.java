package se.tryggaunga.notices.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.notices.domain.Answer;

/** Mails that a node holds and what becomes of each. For the job alone: the policies say so. */
@Repository
public class MailStore {

    private final JdbcClient jdbc;

    MailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A mail that a node holds.
     *
     * @param claim the node's own word for holding it
     * @param address nothing when it is not wanted any more
     */
    public record Claimed(
            UUID id,
            UUID claim,
            UUID person,
            int tries,
            Instant round,
            String language,
            @Nullable UUID addressId,
            @Nullable String address) {}

    /** One that is due, for nobody else from now on. */
    public Optional<Claimed> claim(UUID claim, LocalDate day, Instant now) {
        return jdbc.sql(
                        """
                        with taken as (
                            update notices.mail set state = 'claimed', claim = :claim, claimed_at = :now, tries = tries + 1
                             where id = (select id from notices.mail
                                          where day = :day and state = 'due' and next_at <= :now
                                          order by next_at, id
                                          limit 1
                                            for update skip locked)
                            returning id, person_id, day, tries)
                        select t.id, t.person_id, t.tries, r.opened_at, coalesce(w.language, 'sv') as language,
                               w.address_id, w.address
                          from taken t
                          join notices.round r on r.day = t.day
                          left join notices.wish w on w.person_id = t.person_id and w.wanted and w.unreachable_at is null
                        """)
                .param("claim", claim)
                .param("day", day)
                .param("now", at(now))
                .query((row, _) ->
                        new Claimed(
                                row.getObject("id", UUID.class),
                                claim,
                                row.getObject("person_id", UUID.class),
                                row.getInt("tries"),
                                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                                row.getString("language"),
                                row.getObject("address_id", UUID.class),
                                row.getString("address")))
                .optional();
    }

    /** Whether it is still this node's to hand over: kept before the server gets a word of it. */
    public boolean hand(Claimed mail, Instant now) {
        return jdbc.sql(
                                """
                                update notices.mail set state = 'handed', claimed_at = :now
                                 where id = :id and claim = :claim and state = 'claimed'
                                """)
                        .param("id", mail.id())
                        .param("claim", mail.claim())
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** An end, also for one that was thought to be unsure meanwhile. */
    public void end(Claimed mail, String state, Instant now) {
        jdbc.sql(
                        """
                        update notices.mail set state = :state, ended_at = :now
                         where id = :id and claim = :claim and state in ('claimed', 'handed', 'unsure')
                        """)
                .param("id", mail.id())
                .param("claim", mail.claim())
                .param("state", state)
                .param("now", at(now))
                .update();
    }

    public void later(Claimed mail, Instant next) {
        jdbc.sql(
                        """
                        update notices.mail set state = 'due', claim = null, claimed_at = null, next_at = :next
                         where id = :id and claim = :claim and state in ('claimed', 'handed')
                        """)
                .param("id", mail.id())
                .param("claim", mail.claim())
                .param("next", at(next))
                .update();
    }

    /** The address that was tried; not one that has come in its place. */
    public void unreachable(Claimed mail, Instant now) {
        jdbc.sql("update notices.wish set unreachable_at = :now where address_id = :address")
                .param("address", mail.addressId())
                .param("now", at(now))
                .update();
    }

    public static String state(Answer end) {
        return switch (end) {
            case SENT -> "sent";
            case UNREACHABLE, REFUSED -> "refused";
            case UNSURE -> "unsure";
            case LATER -> throw new IllegalArgumentException("Later is no end");
        };
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
