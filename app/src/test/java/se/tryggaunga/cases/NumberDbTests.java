package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Numbers are taken once, at random, until there are no more. */
class NumberDbTests extends InACase {

    private static final int WRITERS = 16;
    private static final int EACH = 200;
    private static final int SPACE = 400;

    @Test
    void sixteenWritersUseUpASmallSpaceWithoutADuplicateOrAnEarlyNo() throws Exception {
        var work = new ArrayList<Callable<List<Optional<String>>>>();
        for (int i = 0; i < WRITERS; i++) {
            work.add(this::writer);
        }
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var all = new ArrayList<String>();
            int refused = 0;
            for (var writer : threads.invokeAll(work)) {
                for (var taken : writer.get()) {
                    taken.ifPresent(all::add);
                    refused += taken.isEmpty() ? 1 : 0;
                }
            }
            assertThat(all).hasSize(SPACE).doesNotHaveDuplicates();
            assertThat(refused).isEqualTo(WRITERS * EACH - SPACE);
            assertThat(all)
                    .allMatch(number ->
                            number.matches(
                                    "[34679ACEFGHJKMNPQRTWXY]{4}-[34679ACEFGHJKMNPQRTWXY]{2}"));
        }
    }

    @Test
    void everyPlaceInTheSpaceIsANumberOfItsOwn() {
        var distinct =
                rows(
                        SARA,
                        "select distinct cases.number_at(place) from generate_series(0, 99999) place");
        assertThat(distinct).isEqualTo(100_000);
        assertThat(
                        rows(
                                SARA,
                                "select 1 where cases.number_at(22::bigint ^ 6 - 1) = 'YYYY-YY'"
                                        .replace("22::bigint ^ 6 - 1", "113379903")))
                .isEqualTo(1);
    }

    /**
     * Each in a transaction of its own, on a connection of its own; now and then one fails after
     * taking.
     */
    private List<Optional<String>> writer() throws SQLException {
        var hat = hat(SARA);
        var taken = new ArrayList<Optional<String>>();
        try (var connection = CaseWorld.DATABASE.asApplication()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < EACH; i++) {
                if (i % 20 == 7) {
                    take(connection, hat);
                    connection.rollback();
                }
                taken.add(take(connection, hat));
                connection.commit();
            }
        }
        return taken;
    }

    private static Optional<String> take(Connection connection, se.tryggaunga.access.Hat hat)
            throws SQLException {
        var scope = UUID.randomUUID();
        try (var call =
                connection.prepareStatement(
                        """
                        select access.act_as(?, ?, ?, 'test'),
                               access.give(?, ?, ?, 'social', array['frame'], true, ?, 'own', null)
                        """)) {
            call.setObject(1, hat.person());
            call.setObject(2, hat.assignment());
            call.setObject(3, CLOCK.today());
            call.setObject(4, hat.assignment());
            call.setObject(5, UUID.randomUUID());
            call.setObject(6, scope);
            call.setObject(7, CLOCK.today().plusYears(1));
            call.execute();
        }
        try (var call = connection.prepareStatement("select cases.take_number(?, ?)")) {
            call.setObject(1, scope);
            call.setLong(2, SPACE);
            try (var result = call.executeQuery()) {
                result.next();
                return Optional.ofNullable(result.getString(1));
            }
        }
    }
}
