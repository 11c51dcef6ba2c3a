package se.tryggaunga.notices;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tryggaunga.Application;
import se.tryggaunga.municipalities.Municipality;

/** The product in a process of its own, with its scheduler running: to be killed. */
final class Node implements AutoCloseable {

    private final Process process;
    private final Path log;

    Node(Municipality here, PostOffice office, Path log) throws IOException {
        this.log = log;
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
        process =
                new ProcessBuilder(command(settings(here, office)))
                        .redirectErrorStream(true)
                        .redirectOutput(new File(log.toString()))
                        .start();
    }

    private static Map<String, Object> settings(Municipality here, PostOffice office) {
        var town = "trygga.municipalities[0].";
        var sender = "trygga.mail.senders." + here.code() + ".";
        return Map.ofEntries(
                Map.entry("server.port", 0),
                Map.entry(town + "code", here.code()),
                Map.entry(town + "name", here.name()),
                Map.entry(town + "hosts", "localhost"),
                Map.entry(town + "url", here.database().url()),
                Map.entry(town + "password", here.database().password()),
                Map.entry("trygga.jobs-heartbeat", "1s"),
                Map.entry("trygga.mail.host", "127.0.0.1"),
                Map.entry("trygga.mail.port", office.port()),
                Map.entry("trygga.mail.lease", "3s"),
                Map.entry(sender + "from", "trygga.unga@mejlby.example"),
                Map.entry(sender + "page", "https://mejlby.example/"),
                Map.entry(sender + "at", "00:00"));
    }

    /** As the product's own jar has it: nothing of the tests is on the path. */
    private static List<String> command(Map<String, Object> settings) {
        var path =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(each -> !each.endsWith("test-classes"))
                        .collect(Collectors.joining(File.pathSeparator));
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", path, Application.class.getName()));
        return command;
    }

    boolean hasStarted() {
        return said().contains("Started Application");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String said() {
        try {
            return Files.readString(log);
        } catch (IOException notYet) {
            return "";
        }
    }

    /** Nothing of it gets a moment to put anything in order. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
