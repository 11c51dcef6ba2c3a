package se.tryggaunga.concerns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Grant;
import se.tryggaunga.access.Grants;
import se.tryggaunga.access.Ground;
import se.tryggaunga.organisation.Programmes;

/** Where reports of concern are received, and how long an answer may take. Sv: mottagningen. */
@Component
class Receptions {

    private static final int LEDGER_YEARS = 2;

    /** An authority that asks for nothing longer gets what the law says (SoL 19:6 and 20:1-3). */
    private static final int NO_PROGRAMME = 21;

    private final JdbcClient jdbc;
    private final Grants grants;
    private final Acting acting;
    private final Programmes programmes;
    private final Desk desk;

    Receptions(JdbcClient jdbc, Grants grants, Acting acting, Programmes programmes, Desk desk) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.acting = acting;
        this.programmes = programmes;
        this.desk = desk;
    }

    record Reception(UUID inboxId, String name, String areaId) {}

    /** The one that receives; nothing where none signs in, and then the telephone does. */
    Optional<Reception> find() {
        return jdbc
                .sql("select inbox_id, name, area_id from concerns.receptions()")
                .query(Reception.class)
                .list()
                .stream()
                .findFirst();
    }

    /** Opens a report to the one who made it, and to the reception. */
    void open(UUID id, Optional<Reception> reception) {
        var hat = acting.hat();
        var seat = UUID.randomUUID();
        give(hat.assignment(), seat, id, hat.area(), true, Ground.OWN);
        reception.ifPresent(to -> {
            var there = UUID.randomUUID();
            give(to.inboxId(), there, id, hat.area(), false, Ground.DUTY);
            give(to.inboxId(), there, id, to.areaId(), true, Ground.OWN);
            give(hat.assignment(), seat, id, to.areaId(), false, Ground.DUTY);
        });
    }

    /** A decision, and the time that telling of it may take. */
    LocalDate answerBy() {
        return desk.dayIn(days("report_decision", NO_PROGRAMME - 7) + days("report_answer", 7));
    }

    LocalDate answerAgainBy() {
        return desk.dayIn(days("report_answer", 7));
    }

    /** The shortest that a programme of the day has: a report belongs to none of them. */
    private int days(String code, int otherwise) {
        return programmes.on(desk.day()).stream()
                .mapToInt(each -> programmes.deadline(each.id(), code, desk.day()))
                .min()
                .orElse(otherwise);
    }

    private void give(
            UUID reader, UUID seat, UUID scope, String area, boolean write, Ground ground) {
        grants.give(
                new Grant(
                        reader,
                        seat,
                        scope,
                        area,
                        List.of("frame"),
                        write,
                        desk.day().plusYears(LEDGER_YEARS),
                        ground,
                        null));
    }
}
