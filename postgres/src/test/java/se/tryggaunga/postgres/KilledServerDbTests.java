package se.tryggaunga.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("any-version")
class KilledServerDbTests {
    @TempDir Path home;

    private ServerSetup setup() {
        return PostgresServer.in(home).binaries(TestPostgres.binaries());
    }

    @Test
    void startsAgainWhenItsServerIsKilled() throws Exception {
        try (var server = setup().start()) {
            var sql = Sql.on(server, "postgres");
            sql.execute("create table kept as select 42 as answer");

            postmaster().destroyForcibly();

            await(() -> answers(sql));
            assertThat(sql.value("select answer from kept")).isEqualTo("42");
        }
        assertThat(new Leftovers(home.resolve("data")).areAlive()).isFalse();
    }

    @Test
    void staysDownWhenSomebodyStopsItsServerOnPurpose() throws Exception {
        try (var server = setup().start()) {
            Commands.signal("INT", postmaster().pid());

            await(() -> !new Leftovers(home.resolve("data")).areAlive());
            TimeUnit.SECONDS.sleep(1);
            assertThat(answers(Sql.on(server, "postgres"))).isFalse();
        }
    }

    @Test
    void endsWithItsJvmAndKeepsTheData() throws Exception {
        try (var other = KilledJvm.startedIn(home)) {
            other.kill();
            await(() -> !new Leftovers(home.resolve("data")).areAlive());
        }
        assertKept();
    }

    @Test
    void takesOverAtOnceFromAKilledJvm() throws Exception {
        try (var other = KilledJvm.startedIn(home)) {
            other.kill();
        }
        assertKept();
    }

    @Test
    void keepsTheDataWhenItsJvmAndItsServerAreKilled() throws Exception {
        try (var other = KilledJvm.startedIn(home)) {
            ProcessHandle postmaster = other.postmaster();
            Commands.signal("KILL", other.pid());
            postmaster.destroyForcibly();
        }
        assertKept();
    }

    @Test
    void leavesTheServerOfALivingJvmAlone() throws Exception {
        try (var other = KilledJvm.startedIn(home)) {
            assertThatThrownBy(() -> setup().start())
                    .isInstanceOf(PostgresRefusal.class)
                    .hasMessageContaining("process " + other.pid());
            assertThat(other.postmaster().isAlive()).isTrue();
        }
        // the server ends a moment after its JVM, and writes to its folder until then
        await(() -> !new Leftovers(home.resolve("data")).areAlive());
    }

    @Test
    void takesNoZombieForARunningServer() throws Exception {
        setup().start().close();
        // the shell's child ends, and what the shell turned into never asks about it
        Process parent = new ProcessBuilder("sh", "-c", "true & echo $!; exec sleep 60").start();
        String zombie = parent.inputReader().readLine();
        try {
            Files.writeString(
                    home.resolve("data/postmaster.pid"),
                    zombie + "\n" + home.resolve("data") + "\n0\n5432\n\n127.0.0.1\n");

            setup().start().close();
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void startsOverWhenItsFirstStartWasKilledHalfway() throws Exception {
        Files.createDirectories(home.resolve("data.new/base"));
        Files.writeString(home.resolve("data.new/PG_VERSION"), TestPostgres.version());

        try (var server = setup().start()) {
            assertThat(answers(Sql.on(server, "postgres"))).isTrue();
        }
    }

    private void assertKept() throws SQLException {
        try (var server = setup().start()) {
            assertThat(Sql.on(server, "postgres").value("select answer from kept")).isEqualTo("42");
        }
    }

    private ProcessHandle postmaster() throws Exception {
        String first = Files.readAllLines(home.resolve("data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(first.strip())).orElseThrow();
    }

    private static boolean answers(Sql sql) {
        try {
            return sql.value("select 1").equals("1");
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void await(Condition condition) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("30 seconds passed").isLessThan(end);
            Thread.sleep(50);
        }
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds() throws Exception;
    }
}
