package se.tryggaunga.notices;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Right;
import se.tryggaunga.audit.Log;
import se.tryggaunga.oversight.RightsReviews;

/**
 * Whom the mail does not reach: by name for whoever answers for the own controller's people, in
 * numbers for those who keep the settings. An address is shown to neither. Sv: vem mejlet inte når.
 */
@Service
@Transactional
public class Reached {

    private final JdbcClient jdbc;
    private final Acting acting;
    private final Log log;

    Reached(JdbcClient jdbc, Acting acting, Log log) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.log = log;
    }

    /** By name. */
    public List<Unreached> people() {
        acting.require(RightsReviews.RIGHT);
        log.listed("mail-unreached");
        return jdbc.sql("select name, function_id, unit, why from notices.unreached()")
                .query(Unreached.class)
                .list();
    }

    /** How many that is; nought for a hat that does not answer for people. */
    int count() {
        return jdbc.sql("select count(*) from notices.unreached()").query(Integer.class).single();
    }

    /** By controller. */
    public List<MissingAt> counts() {
        acting.require(Right.SETTINGS);
        return jdbc.sql("select party, people from notices.unreached_counts()")
                .query(MissingAt.class)
                .list();
    }

    /** The last ones, latest first. */
    public List<MailRound> rounds() {
        acting.require(Right.SETTINGS);
        log.listed("mail-rounds");
        return jdbc.sql("select day, sent, waiting, refused, unsure, other from notices.rounds()")
                .query(MailRound.class)
                .list();
    }
}
