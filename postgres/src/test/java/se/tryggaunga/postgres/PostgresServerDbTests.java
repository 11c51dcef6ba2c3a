package se.tryggaunga.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("any-version")
class PostgresServerDbTests {
    @TempDir static Path folder;
    private static PostgresServer server;

    @BeforeAll
    static void start() {
        server = setup(folder.resolve("shared home")).start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static ServerSetup setup(Path home) {
        return PostgresServer.in(home).binaries(TestPostgres.binaries());
    }

    @Test
    void runsTheVersionUnderTest() throws SQLException {
        assertThat(Sql.on(server, "postgres").value("show server_version"))
                .startsWith(TestPostgres.version() + ".");
    }

    @Test
    void waitsForTheDiskAndChecksItsPages() throws SQLException {
        var sql = Sql.on(server, "postgres");

        assertThat(sql.value("show fsync")).isEqualTo("on");
        assertThat(sql.value("show synchronous_commit")).isEqualTo("on");
        assertThat(sql.value("show full_page_writes")).isEqualTo("on");
        assertThat(sql.value("show data_checksums")).isEqualTo("on");
    }

    @Test
    void sortsAsSwedishDoes() throws SQLException {
        String sorted =
                """
                select string_agg(letter, '' order by letter)
                from unnest('{Ö,a,Z,Å,b,Ä}'::text[]) letter
                """;

        assertThat(Sql.on(server, "postgres").value(sorted)).isEqualTo("abZÅÄÖ");
    }

    @Test
    void listensOnThisComputerOnly() throws SQLException {
        var sql = Sql.on(server, "postgres");

        assertThat(sql.value("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(sql.value("show unix_socket_directories")).isEmpty();
    }

    @Test
    void asksForThePassword() {
        var guess = new Sql(server.url("postgres"), "guess");

        assertThatThrownBy(() -> guess.value("select 1")).hasMessageContaining("password");
    }

    @Test
    void letsNobodyElseIntoItsFolder() throws Exception {
        var permissions = Files.getPosixFilePermissions(folder.resolve("shared home"));

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rwx------");
    }

    @Test
    void writesNoValuesOfARowInItsLog() throws Exception {
        var sql = Sql.on(server, "postgres");
        sql.execute("create table unique_names (name text primary key)");
        sql.execute("insert into unique_names values ('Hemligsson')");

        assertThatThrownBy(() -> sql.execute("insert into unique_names values ('Hemligsson')"))
                .isInstanceOf(SQLException.class);
        assertThat(Files.readString(folder.resolve("shared home/server.log")))
                .contains("duplicate key")
                .doesNotContain("Hemligsson");
    }

    @Test
    void keepsDataAndPasswordOverARestart() throws SQLException {
        Path home = folder.resolve("restarted");
        String password;
        try (var first = setup(home).start()) {
            password = first.password();
            Sql.on(first, "postgres").execute("create table kept as select 42 as answer");
        }
        try (var second = setup(home).start()) {
            assertThat(second.password()).isEqualTo(password);
            assertThat(Sql.on(second, "postgres").value("select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void makesARoleOnceAndGivesItTheLatestPassword() throws SQLException {
        server.createRole("clerk", "first");
        server.createRole("clerk", "second");

        DriverManager.getConnection(server.url("postgres"), "clerk", "second").close();
        assertThatThrownBy(
                        () -> DriverManager.getConnection(server.url("postgres"), "clerk", "first"))
                .hasMessageContaining("password");
    }

    @Test
    void makesADatabaseOnceAsACopyOfItsTemplate() throws SQLException {
        server.createRole("owner", "secret");
        assertThat(server.createDatabase("pattern", "owner", null)).isTrue();
        Sql.on(server, "pattern").execute("create table shape as select 7 as sides");

        assertThat(server.createDatabase("copied", "owner", "pattern")).isTrue();
        assertThat(server.createDatabase("copied", "owner", "pattern")).isFalse();

        assertThat(Sql.on(server, "copied").value("select sides from shape")).isEqualTo("7");
        server.dropDatabase("copied");
        assertThat(server.createDatabase("copied", "owner", null)).isTrue();
    }

    @Test
    void refusesANameThatIsNotAPlainWord() {
        assertThatThrownBy(() -> server.createRole("x\"; drop table y; --", "secret"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAFolderThatIsInUse() throws SQLException {
        assertThatThrownBy(() -> setup(folder.resolve("shared home")).start())
                .isInstanceOf(PostgresRefusal.class)
                .hasMessageContaining("in use");
        assertThat(Sql.on(server, "postgres").value("select 1")).isEqualTo("1");
    }

    @Test
    void refusesAPortThatIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> setup(folder.resolve("no port")).port(port).start())
                    .isInstanceOf(PostgresRefusal.class)
                    .hasMessageContaining(Integer.toString(port));
        }
    }

    @Test
    void refusesDataOfAnotherVersion() throws Exception {
        Path home = folder.resolve("old");
        Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("data/PG_VERSION"), "9\n");

        assertThatThrownBy(() -> setup(home).start())
                .isInstanceOf(PostgresRefusal.class)
                .hasMessageContaining("PostgreSQL 9");
    }
}
