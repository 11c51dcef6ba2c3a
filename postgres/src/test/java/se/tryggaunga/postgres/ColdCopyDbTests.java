package se.tryggaunga.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("any-version")
class ColdCopyDbTests {
    @TempDir static Path folder;
    private static Path home;
    private static Path backup;

    @BeforeAll
    static void backUp() throws Exception {
        home = folder.resolve("home");
        backup = folder.resolve("backup.tar.gz");
        try (var server = start(home)) {
            server.createRole("owner", "secret");
            server.createDatabase("town", "owner", null);
            Sql.on(server, "town").execute("create table kept as select 'Åsa' as name");
        }
        ColdCopy.backup(home, backup);
    }

    private static PostgresServer start(Path home) {
        return PostgresServer.in(home).binaries(TestPostgres.binaries()).start();
    }

    private static String keptIn(Path home) throws SQLException {
        try (var server = start(home)) {
            return Sql.on(server, "town").value("select name from kept");
        }
    }

    @Test
    void givesBackWhatWasBackedUp() throws Exception {
        Path other = folder.resolve("other");
        ColdCopy.restore(backup, other, ColdCopy.Existing.KEEP);

        assertThat(keptIn(other)).isEqualTo("Åsa");
    }

    @Test
    void replacesLaterDataOnlyWhenTold() throws Exception {
        Path later = folder.resolve("later");
        ColdCopy.restore(backup, later, ColdCopy.Existing.KEEP);
        try (var server = start(later)) {
            Sql.on(server, "town").execute("update kept set name = 'Örjan'");
        }

        assertThatThrownBy(() -> ColdCopy.restore(backup, later, ColdCopy.Existing.KEEP))
                .isInstanceOf(PostgresRefusal.class)
                .hasMessageContaining("already");
        assertThat(keptIn(later)).isEqualTo("Örjan");

        ColdCopy.restore(backup, later, ColdCopy.Existing.REPLACE);
        assertThat(keptIn(later)).isEqualTo("Åsa");
    }

    @Test
    void leavesDataAloneWhenTheBackupIsDamaged() throws Exception {
        Path damaged = folder.resolve("damaged.tar.gz");
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged, bytes);

        assertThatThrownBy(() -> ColdCopy.restore(damaged, home, ColdCopy.Existing.REPLACE))
                .isInstanceOf(PostgresRefusal.class)
                .hasMessageContaining("Nothing was changed");
        assertThat(keptIn(home)).isEqualTo("Åsa");
    }

    @Test
    void refusesWhileTheServerRuns() throws Exception {
        Path running = folder.resolve("running");
        try (var server = start(running)) {
            Path never = folder.resolve("never.tar.gz");

            assertThatThrownBy(() -> ColdCopy.backup(running, never))
                    .isInstanceOf(PostgresRefusal.class)
                    .hasMessageContaining("Stop");
            assertThatThrownBy(() -> ColdCopy.restore(backup, running, ColdCopy.Existing.REPLACE))
                    .isInstanceOf(PostgresRefusal.class)
                    .hasMessageContaining("Stop");
            assertThat(never).doesNotExist();
            assertThat(Sql.on(server, "postgres").value("select 1")).isEqualTo("1");
        }
    }

    @Test
    void overwritesNoEarlierBackup() {
        assertThatThrownBy(() -> ColdCopy.backup(home, backup))
                .isInstanceOf(PostgresRefusal.class)
                .hasMessageContaining("exists already");
    }

    @Test
    void letsNobodyElseReadTheBackup() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
    }
}
