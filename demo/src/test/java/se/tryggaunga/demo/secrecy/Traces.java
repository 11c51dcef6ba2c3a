package se.tryggaunga.demo.secrecy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the log says of what was opened and searched for since it was begun. */
final class Traces {

    /** That a page about something came back to somebody. */
    record Reading(UUID assignment, UUID scope) {}

    private final ToldTown town;
    private final long before;

    Traces(ToldTown town) throws SQLException {
        this.town = town;
        try (var superuser = town.towns.asSuperuser(ToldTown.TOWN);
                var query = superuser.createStatement();
                var found = query.executeQuery("select coalesce(max(id), 0) from audit.entry")) {
            found.next();
            before = found.getLong(1);
        }
    }

    /** What has left no trace. */
    List<String> missing(Set<Reading> opened, Set<UUID> searched) throws SQLException {
        var readings = new HashSet<Reading>();
        var searches = new HashSet<UUID>();
        try (var superuser = town.towns.asSuperuser(ToldTown.TOWN);
                var query =
                        superuser.prepareStatement(
                                """
                                select action, assignment_id, scope_id from audit.entry
                                 where id > ? and assignment_id is not null
                                """)) {
            query.setLong(1, before);
            var found = query.executeQuery();
            while (found.next()) {
                var assignment = found.getObject(2, UUID.class);
                if (found.getString(1).equals("search")) {
                    searches.add(assignment);
                } else {
                    readings.add(new Reading(assignment, found.getObject(3, UUID.class)));
                }
            }
        }
        var missing = new ArrayList<String>();
        opened.stream()
                .filter(each -> !readings.contains(each))
                .forEach(each -> missing.add("no trace of a reading of " + each.scope()));
        searched.stream()
                .filter(each -> !searches.contains(each))
                .forEach(each -> missing.add("no trace of a search"));
        return missing;
    }
}
