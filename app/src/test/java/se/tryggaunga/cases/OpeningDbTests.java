package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.municipalities.Municipality;

/**
 * Whole cases are opened until there are no more numbers. A refused request stays as it was, so its
 * coordinator tries it again: one more than can be opened is enough for each.
 */
@Tag("any-version")
@Import(EmptyTown.class)
@TestPropertySource(
        properties = {
            "trygga.numbers.space=" + OpeningDbTests.SPACE,
            "trygga.pool-size=" + OpeningDbTests.WRITERS // nobody waits for a connection
        })
class OpeningDbTests extends InACase {

    static final int SPACE = 400;
    static final int WRITERS = 16;

    private static final int EACH = 200;

    private static final Crowd CROWD =
            new Crowd(EmptyTown.coordinators(EmptyTown.DATABASE, WRITERS));

    private final Map<String, Queue<UUID>> waiting = new ConcurrentHashMap<>();
    private final CyclicBarrier moment = new CyclicBarrier(WRITERS);

    @Override
    Municipality here() {
        return EmptyTown.HERE;
    }

    @Override
    TestDatabase database() {
        return EmptyTown.DATABASE;
    }

    @Test
    void sixteenCoordinatorsOpenAsManyCasesAsThereAreNumbersAndNotOneMore() throws Exception {
        long began = System.nanoTime();
        CROWD.each(this::prepare);
        long prepared = System.nanoTime();
        var numbers = new ArrayList<String>();
        int refused = 0;
        for (var writer : CROWD.each(this::opens)) {
            for (var opened : writer) {
                opened.map(CaseFile::number).ifPresent(numbers::add);
                refused += opened.isEmpty() ? 1 : 0;
            }
        }
        assertThat(numbers).hasSize(SPACE).doesNotHaveDuplicates();
        assertThat(refused).isEqualTo(WRITERS * EACH - SPACE);
        System.out.printf(
                "%d consents in %.1f s, %d openings in %.1f s%n",
                SPACE + WRITERS,
                (prepared - began) / 1e9,
                WRITERS * EACH,
                (System.nanoTime() - prepared) / 1e9);
        nothingIsHalfOpen();
        thePageSaysWhy(CROWD.people().getFirst());
    }

    private int prepare(String coordinator) {
        var own = new ConcurrentLinkedQueue<UUID>();
        for (int i = 0; i <= SPACE / WRITERS; i++) {
            own.add(consented(coordinator, COVERED));
        }
        waiting.put(coordinator, own);
        return own.size();
    }

    /** All press the button at the same moment, again and again. */
    private List<Optional<CaseFile>> opens(String coordinator) throws Exception {
        var own = waiting.get(coordinator);
        var all = new ArrayList<Optional<CaseFile>>();
        for (int i = 0; i < EACH; i++) {
            moment.await(1, TimeUnit.MINUTES);
            var opened = open(coordinator, own.element());
            if (opened.isPresent()) {
                own.remove();
            }
            all.add(opened);
        }
        return all;
    }

    /** Nothing when it was refused because the numbers are used up; every other no is a failure. */
    private Optional<CaseFile> open(String coordinator, UUID request) {
        try {
            var opening = opening(request, List.of(), EVA);
            return Optional.of(as(coordinator, () -> openings.open(opening)));
        } catch (NumbersUsedUp full) {
            return Optional.empty();
        }
    }

    private void nothingIsHalfOpen() {
        assertThat(EmptyTown.count("cases.number")).isEqualTo(SPACE);
        assertThat(EmptyTown.count("cases.case_file")).isEqualTo(SPACE);
        assertThat(EmptyTown.count("cases.step where step = 'opened'")).isEqualTo(SPACE);
        assertThat(EmptyTown.count("concerns.request_step where step = 'opened'")).isEqualTo(SPACE);
        assertThat(EmptyTown.count("cases.seat")).isEqualTo(2 * SPACE);
        assertThat(EmptyTown.count("audit.entry where what = 'case-opened'")).isEqualTo(SPACE);
        for (var own : waiting.values()) {
            assertThat(own).as("nobody but the one who is refused has one left").hasSize(1);
            var request = own.element();
            var left = " where scope_id = '" + request + "'";
            assertThat(EmptyTown.count("access.grants" + left))
                    .as("the coordinator's own")
                    .isEqualTo(1);
            assertThat(EmptyTown.count("tasks.task" + left + " and done_at is null")).isEqualTo(1);
        }
    }

    private void thePageSaysWhy(String coordinator) throws Exception {
        var request = waiting.get(coordinator).element();
        var answer =
                send(
                        coordinator,
                        post("/forfragningar/" + request + "/arende")
                                .param("opens", CLOCK.today().plusDays(14).toString())
                                .param("seat_social", assignment(EVA).toString()));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(text(answer))
                .contains("Alla ärendenummer är använda. Be systemförvaltaren om fler.");
    }
}
