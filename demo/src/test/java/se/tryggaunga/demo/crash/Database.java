package se.tryggaunga.demo.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The databases of the killed demonstration, from outside and above every policy. */
record Database(Path data) {

    static final String LOADED = "eskilstuna";
    static final List<String> TOWNS = List.of(LOADED, "taby", "strangnas");

    /** How many times each text of the kind is there. */
    Map<String, Integer> texts(Kind kind) throws IOException, SQLException {
        var texts = new HashMap<String, Integer>();
        try (var superuser = connect(LOADED);
                var query = superuser.createStatement();
                var found = query.executeQuery(kind.sql)) {
            while (found.next()) {
                texts.merge(found.getString(1), 1, Integer::sum);
            }
        }
        return texts;
    }

    /** The job that seals the log does not wait its minute, so that kills meet it too. */
    void sealNow() throws IOException, SQLException {
        for (var town : TOWNS) {
            try (var superuser = connect(town);
                    var change = superuser.createStatement()) {
                change.execute(
                        """
                        update jobs.scheduled_tasks set execution_time = now()
                         where task_name = 'seal' and not picked
                        """);
            }
        }
    }

    String url(String town) throws IOException {
        int portLine = 3;
        var port = Files.readAllLines(data.resolve("postmaster.pid")).get(portLine).strip();
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + town;
    }

    private Connection connect(String town) throws IOException, SQLException {
        var password = Files.readString(data.resolve("superuser-password")).strip();
        return DriverManager.getConnection(url(town), "postgres", password);
    }
}
