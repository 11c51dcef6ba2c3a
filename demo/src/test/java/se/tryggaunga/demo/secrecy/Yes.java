package se.tryggaunga.demo.secrecy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A family's yes in force: which area may read which kinds of the others', until when (D9-D11). */
final class Yes {

    private final Map<String, Set<String>> covers = new TreeMap<>();
    private final Set<String> parties;
    private final Map<String, Set<String>> takenBack = new TreeMap<>();
    private final LocalDate lastDay;
    private final boolean untilEighteen;

    /**
     * @param eighteen the young person's birthday: a guardian's yes does not reach it
     */
    Yes(
            Map<String, Set<String>> coverage,
            String host,
            LocalDate given,
            LocalDate lastDay,
            LocalDate eighteen) {
        coverage.forEach((area, kinds) -> covers.put(area, new TreeSet<>(kinds)));
        parties = new HashSet<>(coverage.keySet());
        parties.add(host);
        boolean byGuardians = given.isBefore(eighteen);
        var limit = eighteen.minusDays(1);
        untilEighteen = byGuardians && !limit.isAfter(lastDay);
        this.lastDay = untilEighteen ? limit : lastDay;
    }

    /** Whether it is the birthday that ends it. */
    boolean untilEighteen() {
        return untilEighteen;
    }

    boolean takenBackInPart() {
        return !takenBack.isEmpty();
    }

    void takeBack(Map<String, Set<String>> parts) {
        parts.forEach((area, kinds) -> {
            takenBack.computeIfAbsent(area, _ -> new TreeSet<>()).addAll(kinds);
            covers.computeIfPresent(
                    area,
                    (_, left) -> {
                        left.removeAll(kinds);
                        return left.isEmpty() ? null : left;
                    });
        });
    }

    boolean inForceOn(LocalDate day) {
        return !day.isAfter(lastDay);
    }

    boolean takesIn(String area) {
        return covers.containsKey(area);
    }

    boolean covers(String area, String kind) {
        return covers.getOrDefault(area, Set.of()).contains(kind);
    }

    boolean takenBack(String area, String kind) {
        return takenBack.getOrDefault(area, Set.of()).contains(kind);
    }

    /** Whether the area's facts are among those that the family spoke of. */
    boolean party(String area) {
        return parties.contains(area);
    }
}
