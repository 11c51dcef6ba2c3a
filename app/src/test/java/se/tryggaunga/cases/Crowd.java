package se.tryggaunga.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/** People who do the same at once, each on a thread of their own. */
record Crowd(List<String> people) {

    /** What each has come to; the first failure is everybody's. */
    <T> List<T> each(Work<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            var under = people.stream().map(each -> threads.submit(() -> work.of(each))).toList();
            var done = new ArrayList<T>();
            for (var one : under) {
                done.add(one.get());
            }
            return done;
        }
    }

    @FunctionalInterface
    interface Work<T> {
        T of(String person) throws Exception;
    }
}
