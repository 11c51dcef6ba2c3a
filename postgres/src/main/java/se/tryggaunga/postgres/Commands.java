package se.tryggaunga.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The commands that a server's life needs; all of them write to the server's log. */
record Commands(Account account, Path bin, Path home) {

    Path log() {
        return home.resolve("server.log");
    }

    /** The major version of the programs, such as 18. */
    String major() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program("postgres"), "--version").start();
        byte[] output = process.getInputStream().readAllBytes();
        process.waitFor();
        // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"
        String version = new String(output, StandardCharsets.US_ASCII).split("\\s+")[2];
        return version.split("\\D")[0];
    }

    void initialise(Path data, Path passwordFile) throws IOException, InterruptedException {
        Process process =
                process(
                        List.of(
                                program("initdb"),
                                "--pgdata=" + data,
                                "--pwfile=" + passwordFile,
                                "--username=" + PostgresServer.SUPERUSER,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C.UTF-8",
                                "--locale-provider=icu",
                                "--icu-locale=sv-SE",
                                "--data-checksums"));
        if (process.waitFor() != 0) {
            throw new IOException("a new database could not be made, see " + log());
        }
    }

    /**
     * Starts the server. It leads a session of its own, so that Ctrl-C in a terminal reaches only
     * the JVM, which then ends the server last. And it is told to stop (SIGINT: end connections,
     * write everything) when the thread that calls this ends, even by kill -9 of the JVM.
     */
    Process server(Path data, int port, Map<String, String> settings) throws IOException {
        var command = new ArrayList<String>();
        if (isInstalled("setsid")) {
            command.add("setsid");
        }
        if (isInstalled("setpriv")) {
            command.addAll(List.of("setpriv", "--pdeathsig", "INT", "--"));
        }
        command.addAll(List.of(program("postgres"), "-D", data.toString(), "-p", "" + port));
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return process(command);
    }

    /** Sends a signal that Java itself has no word for. */
    static void signal(String name, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid + " 2>&1").start().waitFor();
    }

    private Process process(List<String> command) throws IOException {
        var words = new ArrayList<>(account.prefix());
        words.addAll(command);
        return new ProcessBuilder(words)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private String program(String name) {
        return bin.resolve(name).toString();
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
