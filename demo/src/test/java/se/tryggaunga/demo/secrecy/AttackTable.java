package se.tryggaunga.demo.secrecy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** What has been tried, by attack and state of the grounds, and what got through. */
final class AttackTable {

    private static final int OK = 200;

    final Map<String, Integer> tries = new ConcurrentSkipListMap<>();
    final Map<String, Integer> leaks = new ConcurrentSkipListMap<>();
    final Map<Integer, Integer> answers = new ConcurrentSkipListMap<>();
    private final Set<String> opened = ConcurrentHashMap.newKeySet();
    private final Map<String, Map<Standing, Integer>> rows = new ConcurrentSkipListMap<>();

    void tried(Shot shot, int status) {
        if (status == OK && shot.attack().who() == Attack.Who.MEMBER) {
            opened.add(shot.endpoint());
        }
        tries.merge(shot.cell(), 1, Integer::sum);
        answers.merge(status, 1, Integer::sum);
        rows.computeIfAbsent(shot.attack().toString(), _ -> new ConcurrentSkipListMap<>())
                .merge(shot.standing(), 1, Integer::sum);
    }

    void leak(String what) {
        leaks.merge(what, 1, Integer::sum);
    }

    Set<Standing> standings() {
        return rows.values().stream()
                .flatMap(counts -> counts.keySet().stream())
                .collect(Collectors.toSet());
    }

    /** Addresses that those who take part got an answer from: nothing else is worth attacking. */
    Set<String> opened() {
        return Set.copyOf(opened);
    }

    Set<String> cells() {
        return Set.copyOf(tries.keySet());
    }

    int all() {
        return tries.values().stream().mapToInt(Integer::intValue).sum();
    }

    void print() {
        System.out.printf(
                "attacks: %d requests in %d cells (attack, address, state of the grounds), answers %s, %d leaks%n",
                all(), tries.size(), answers, leaks.size());
        rows.forEach((attack, counts) -> System.out.println("  " + attack + " " + counts));
    }

    String leaksInWords() {
        return new TreeMap<>(leaks)
                .entrySet().stream()
                        .map(each -> each.getValue() + " × " + each.getKey())
                        .collect(Collectors.joining("\n"));
    }
}
