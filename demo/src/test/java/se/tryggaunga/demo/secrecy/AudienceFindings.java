package se.tryggaunga.demo.secrecy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** On how many days, pages and pairs of page and hat "Vem ser detta?" was tried, and what broke. */
final class AudienceFindings {

    final Map<String, Integer> wrong = new TreeMap<>();
    final Set<LocalDate> days = new TreeSet<>();
    private final Map<Standing, Integer> pages = new TreeMap<>();
    private long pairs;
    private long readers;

    void day(LocalDate day) {
        days.add(day);
    }

    void page(Standing standing, int hats, int allowed) {
        pages.merge(standing, 1, Integer::sum);
        pairs += hats;
        readers += allowed;
    }

    synchronized void wrong(String what) {
        wrong.merge(what, 1, Integer::sum);
    }

    long pairs() {
        return pairs;
    }

    @Override
    public String toString() {
        return "Vem ser detta? on %d days: pages %s, %d pairs of page and hat, %d of them readers, %d wrong"
                .formatted(days.size(), pages, pairs, readers, wrong.size());
    }
}
