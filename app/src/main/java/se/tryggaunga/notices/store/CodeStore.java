package se.tryggaunga.notices.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The address that the acting person says is theirs, and the code that is to show it. */
@Repository
public class CodeStore {

    private final JdbcClient jdbc;

    CodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a code may be sent: not too many in a day. */
    public boolean ask(String address, String hash, LocalDate day, Instant now, int most) {
        return jdbc.sql(
                                """
                                insert into notices.asked as a (person_id, address, code_hash, asked_at, day, codes)
                                values (access.me(), :address, :hash, :now, :day, 1)
                                on conflict (person_id) do update
                                   set address = excluded.address, code_hash = excluded.code_hash,
                                       asked_at = excluded.asked_at, tries = 0, day = excluded.day,
                                       codes = case when a.day = excluded.day then a.codes + 1 else 1 end
                                 where a.day <> excluded.day or a.codes < :most
                                """)
                        .param("address", address)
                        .param("hash", hash)
                        .param("now", at(now))
                        .param("day", day)
                        .param("most", most)
                        .update()
                == 1;
    }

    /** The code has gone nowhere, so it opens nothing. */
    public void spoil(int tries) {
        jdbc.sql("update notices.asked set tries = :tries where person_id = access.me()")
                .param("tries", tries)
                .update();
    }

    /** What was asked for last; the try is counted before its answer is looked at. */
    public Optional<Asked> attempt(Instant since, int tries) {
        return jdbc.sql(
                        """
                        update notices.asked set tries = tries + 1
                         where person_id = access.me() and asked_at > :since and tries < :tries
                        returning address, code_hash
                        """)
                .param("since", at(since))
                .param("tries", tries)
                .query(Asked.class)
                .optional();
    }

    public record Asked(String address, String codeHash) {}

    public void forget() {
        jdbc.sql("delete from notices.asked where person_id = access.me()").update();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
