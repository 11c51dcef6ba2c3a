package se.tryggaunga.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TestPostgresDbTests {

    @Test
    void fillsATemplateOnceAndCopiesItAsOftenAsAsked() throws SQLException {
        var postgres = TestPostgres.shared();
        postgres.server().createRole("tester", "secret");
        var filled = new AtomicInteger();

        for (int round = 0; round < 2; round++) {
            postgres.template("filled", "tester", url -> fill(url, filled));
        }
        String one = postgres.newDatabase("filled", "tester");
        String two = postgres.newDatabase("filled", "tester");

        assertThat(filled).hasValue(1);
        assertThat(one).isNotEqualTo(two);
        assertThat(Sql.on(postgres.server(), two).value("select n from stamp")).isEqualTo("1");
    }

    private static void fill(String url, AtomicInteger filled) {
        try {
            new Sql(url, TestPostgres.shared().server().password())
                    .execute("create table stamp as select " + filled.incrementAndGet() + " as n");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
