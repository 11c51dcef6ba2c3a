package se.tryggaunga.demo.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Everybody writing at once, until they are told to stop or get no answer. */
final class Load {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<String>> endings = new ArrayList<>();
    private volatile boolean killed;

    Load(List<? extends Author> authors, int round) {
        authors.forEach(each -> endings.add(threads.submit(() -> writing(each, round))));
    }

    /** From now on no answer is nobody's fault. */
    void killing() {
        killed = true;
    }

    /** Waits for everybody; how those ended that got no answer, and how many. */
    Map<String, Integer> end() throws ExecutionException, InterruptedException {
        threads.shutdown();
        var how = new TreeMap<String, Integer>();
        for (var ending : endings) {
            var answer = ending.get();
            if (!answer.isEmpty()) {
                how.merge(answer, 1, Integer::sum);
            }
        }
        return how;
    }

    private String writing(Author author, int round) {
        try {
            while (!killed) {
                author.write(round);
            }
            return "";
        } catch (Unanswered stop) {
            if (!killed) {
                throw new IllegalStateException(author.name + " was told " + stop.how(), stop);
            }
            return stop.how();
        }
    }
}
