package se.tryggaunga.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Another JVM with a server of its own, to be killed. */
final class KilledJvm implements AutoCloseable {
    private final Process jvm;
    private final Path home;

    private KilledJvm(Process jvm, Path home) {
        this.jvm = jvm;
        this.home = home;
    }

    static KilledJvm startedIn(Path home) throws IOException {
        Process jvm =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xshare:auto",
                                        "-Dbasedir=" + System.getProperty("basedir", ""),
                                        "-Dtrygga.test.postgres=" + TestPostgres.version(),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        KilledJvm.class.getName(),
                                        home.toString()))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader output = jvm.inputReader();
        if (!"ready".equals(output.readLine())) {
            throw new IOException("the other JVM could not start its server");
        }
        return new KilledJvm(jvm, home);
    }

    long pid() {
        return jvm.pid();
    }

    ProcessHandle postmaster() throws IOException {
        String first = Files.readAllLines(home.resolve("data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(first.strip())).orElseThrow();
    }

    void kill() throws InterruptedException {
        jvm.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        jvm.destroyForcibly();
    }

    public static void main(String[] arguments) throws Exception {
        var server =
                PostgresServer.in(Path.of(arguments[0])).binaries(TestPostgres.binaries()).start();
        Sql.on(server, "postgres")
                .execute("create table if not exists kept as select 42 as answer");
        System.out.println("ready");
        Thread.sleep(Long.MAX_VALUE);
    }
}
