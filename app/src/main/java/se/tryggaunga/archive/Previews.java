package se.tryggaunga.archive;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.DisposalKind;
import se.tryggaunga.records.Disposals;
import se.tryggaunga.shared.NotFound;

/** The kinds of record that a board can have a rule for, and what a rule of each would erase. */
@Component
class Previews {

    private final List<DisposalKind> kinds;
    private final Disposals disposals;
    private final PreviewStore store;

    Previews(List<DisposalKind> kinds, Disposals disposals, PreviewStore store) {
        this.kinds = List.copyOf(kinds);
        this.disposals = disposals;
        this.store = store;
    }

    List<DisposalKind> kinds() {
        return kinds;
    }

    Preview of(DisposalRule rule) {
        var kind =
                kinds.stream()
                        .filter(each -> each.code().equals(rule.recordKind()))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var call = kind.counted();
        if (call != null) {
            return Preview.of(store.counted(call, kind.code(), rule.afterDays()));
        }
        var erases = kind.erases().isEmpty() ? disposals.tables() : kind.erases();
        return Preview.of(store.byTheDay(kind, rule.afterDays(), erases));
    }
}
