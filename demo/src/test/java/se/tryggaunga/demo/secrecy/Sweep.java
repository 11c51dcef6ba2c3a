package se.tryggaunga.demo.secrecy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tryggaunga.demo.TownsOnTestServer;

/** What every hat sees by plain SQL on a day, and all that there is to see. */
record Sweep(
        LocalDate day,
        Instant moment,
        Map<String, Row> stock,
        Map<Hat, Set<String>> seen,
        Map<Hat, List<SideTables.Seen>> beside) {

    static Sweep of(
            TownsOnTestServer towns,
            String town,
            Collection<Hat> staff,
            LocalDate day,
            Instant moment) {
        try (var superuser = towns.asSuperuser(town);
                var application = towns.asApplication(town)) {
            application.setAutoCommit(false);
            var stock = new Stock(superuser);
            var seen = new HashMap<Hat, Set<String>>();
            var beside = new HashMap<Hat, List<SideTables.Seen>>();
            for (var hat : staff) {
                if (wears(application, hat, day)) {
                    seen.put(hat, new HashSet<>(Stock.seen(application, stock.tables())));
                    beside.put(hat, SideTables.seen(application));
                } else {
                    seen.put(hat, Set.of());
                }
                application.rollback();
            }
            return new Sweep(day, moment, stock.take(superuser), seen, beside);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Whether the hat can be worn that day; a hat that is not the person's own never can. */
    static boolean wears(Connection connection, Hat hat, LocalDate day) throws SQLException {
        var point = connection.setSavepoint();
        try (var act = connection.prepareStatement("select access.act_as(?, ?, ?, 'sweep')")) {
            act.setObject(1, hat.person());
            act.setObject(2, hat.assignment());
            act.setObject(3, day);
            act.execute();
            return true;
        } catch (SQLException refused) {
            connection.rollback(point);
            return false;
        }
    }
}
