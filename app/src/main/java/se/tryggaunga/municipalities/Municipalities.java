package se.tryggaunga.municipalities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Every municipality that this process serves, and the one that the present thread works for. */
public class Municipalities {

    private static final ThreadLocal<@Nullable Municipality> CURRENT = new ThreadLocal<>();

    private final Map<String, Municipality> byHost = new LinkedHashMap<>();
    private final List<Municipality> all;

    public Municipalities(List<Municipality> all) {
        this.all = List.copyOf(all);
        for (var municipality : all) {
            for (var host : municipality.hosts()) {
                if (byHost.put(host.toLowerCase(Locale.ROOT), municipality) != null) {
                    throw new IllegalArgumentException("Two municipalities answer to " + host);
                }
            }
        }
    }

    public List<Municipality> all() {
        return all;
    }

    public Optional<Municipality> at(String host) {
        return Optional.ofNullable(byHost.get(host.toLowerCase(Locale.ROOT)));
    }

    public Municipality named(String code) {
        return all.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No municipality " + code));
    }

    /** The municipality that this thread works for; there is no default one. */
    public Municipality current() {
        var current = CURRENT.get();
        if (current == null) {
            throw new IllegalStateException("No municipality is settled for this thread");
        }
        return current;
    }

    /** Does the work for one municipality, whatever the thread did before. */
    public <T extends @Nullable Object> T within(Municipality municipality, Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(municipality);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    public void within(Municipality municipality, Runnable work) {
        within(
                municipality,
                () -> {
                    work.run();
                    return true;
                });
    }

    private static void restore(@Nullable Municipality before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
