package se.tryggaunga.demo.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import se.tryggaunga.Application;

/**
 * What the operator's command says about the log of every municipality.
 *
 * @param sealed rows whose links hold
 * @param tail rows that no link covers yet
 */
record Chain(long sealed, long tail) {

    private static final Pattern LINE =
            Pattern.compile("(?m)^\\w+: (\\d+) rows sealed, (\\d+) in the unsealed tail");

    static Chain verified(Database database) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("java.class.path");
        var command =
                new ProcessBuilder(
                        List.of(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                path,
                                Application.class.getName(),
                                "verify-log"));
        state(command, database);
        var process = command.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        var lines = LINE.matcher(said).results().toList();
        if (process.waitFor() != 0 || lines.size() != Database.TOWNS.size()) {
            throw new IllegalStateException("The log's chain does not hold:\n" + said);
        }
        return new Chain(
                lines.stream().mapToLong(line -> Long.parseLong(line.group(1))).sum(),
                lines.stream().mapToLong(line -> Long.parseLong(line.group(2))).sum());
    }

    private static void state(ProcessBuilder command, Database database) throws IOException {
        var secrets = new Properties();
        var file = database.data().resolve("trygga-secrets.properties");
        try (var in = Files.newBufferedReader(file)) {
            secrets.load(in);
        }
        for (int i = 0; i < Database.TOWNS.size(); i++) {
            var town = Database.TOWNS.get(i);
            var setting = "TRYGGA_MUNICIPALITIES_" + i + "_";
            var stated = command.environment();
            stated.put(setting + "CODE", town);
            stated.put(setting + "NAME", town);
            stated.put(setting + "HOSTS", town + ".localhost");
            stated.put(setting + "URL", database.url(town));
            stated.put(setting + "PASSWORD", "");
            stated.put(setting + "OWNERPASSWORD", secrets.getProperty("password.trygga_owner"));
        }
    }
}
