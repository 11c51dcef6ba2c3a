package se.tryggaunga.records;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** Everything that the modules say they hold. */
@Service
public class Holdings {

    private final List<Holding> all;

    Holdings(List<Holding> all) {
        this.all = all.stream().sorted(Comparator.comparingInt(Holding::order)).toList();
    }

    /** Those that keep something about people. */
    public List<Holding> all() {
        return all.stream().filter(each -> !each.tables().isEmpty()).toList();
    }

    public HeldTable table(String name) {
        return all.stream()
                .flatMap(each -> each.tables().stream())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody holds " + name));
    }

    public List<Pointer> pointers() {
        return all.stream().flatMap(each -> each.pointers().stream()).toList();
    }

    /** Tables that hold nothing about a young person, and why. */
    public Map<String, Without> without() {
        var without = new TreeMap<String, Without>();
        all.forEach(each -> without.putAll(each.without()));
        return without;
    }
}
