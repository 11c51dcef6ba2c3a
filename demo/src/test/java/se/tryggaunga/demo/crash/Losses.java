package se.tryggaunga.demo.crash;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What should be there exactly once, and is not. */
record Losses(List<String> lost, List<String> doubled) {

    static Losses of(Journal journal, Database database, List<Drafter> drafters)
            throws IOException, SQLException {
        var lost = new ArrayList<String>();
        var doubled = new ArrayList<String>();
        for (var kind : Kind.values()) {
            var there = database.texts(kind);
            for (var marker : journal.all(kind)) {
                if (!there.containsKey(marker)) {
                    lost.add(kind + " " + marker);
                }
            }
            there.forEach((marker, times) -> {
                if (times > 1) {
                    doubled.add(kind + " " + marker);
                }
            });
        }
        drafters.forEach(each -> lost.addAll(each.lost().values()));
        return new Losses(List.copyOf(lost), List.copyOf(doubled));
    }
}
