package se.tryggaunga.demo.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight people write over HTTP while the application, its database or both are ended with kill -9
 * at random points.
 */
@DisabledIfSystemProperty(
        named = "trygga.test.postgres",
        matches = "15",
        disabledReason = "the demonstration brings a PostgreSQL of its own, so once is enough")
class CrashDbTests {

    private static final int ROUNDS = Integer.getInteger("trygga.crash.rounds", 3);
    private static final long SEED = Long.getLong("trygga.crash.seed", System.nanoTime());
    private static final int SHORTEST_MILLIS = 500;
    private static final int LONGEST_MILLIS = 4_000;

    @Test
    void keepsWhatItHasAcknowledgedHoweverItIsKilled(@TempDir Path folder) throws Exception {
        System.out.println("rounds: " + ROUNDS + ", seed: " + SEED);
        var random = new Random(SEED);
        int first = random.nextInt(Target.values().length);
        try (var trial = new Trial(folder, Path.of("target", "crash"))) {
            System.out.println(Round.HEADING);
            for (int number = 1; number <= ROUNDS; number++) {
                // in turn, so that a short run kills each of them too
                var target = Target.values()[(first + number) % Target.values().length];
                var millis = random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS);
                var round = trial.play(number, target, millis);
                System.out.println(round);
                assertThat(round.losses().lost()).as("lost").isEmpty();
                assertThat(round.unanswered()).as("outage as a fault").doesNotContainKey("500");
                assertThat(round.losses().doubled()).as("there more than once").isEmpty();
            }
            assertThat(trial.tail()).as("rows of the log without a link").isZero();
        }
    }
}
