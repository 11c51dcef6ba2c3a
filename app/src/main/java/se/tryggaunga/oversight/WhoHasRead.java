package se.tryggaunga.oversight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Grants;
import se.tryggaunga.audit.Log;
import se.tryggaunga.oversight.store.ReadingStore;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Audience;

/** The family's question who has read about them, answered by whoever keeps the scope. */
@Service
@Transactional
public class WhoHasRead {

    private final ReadingStore store;
    private final Acting acting;
    private final Grants grants;
    private final Log log;

    WhoHasRead(ReadingStore store, Acting acting, Grants grants, Log log) {
        this.store = store;
        this.acting = acting;
        this.grants = grants;
        this.log = log;
    }

    public Answer about(UUID scope) {
        var answer = answer(scope);
        log.read(scope, "who has read");
        return answer;
    }

    /** The same on its way to paper. */
    public Answer printed(UUID scope) {
        var answer = answer(scope);
        log.printed(scope, "who has read");
        return answer;
    }

    private Answer answer(UUID scope) {
        grants.narrowTo(scope);
        var keepers = store.keepers(scope, acting.hat().assignment());
        if (keepers.isEmpty()) {
            log.denied(scope, "who has read");
            throw new NotFound();
        }
        var byParty =
                store.of(scope).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Reading::party, LinkedHashMap::new, Collectors.toList()));
        return new Answer(scope, byParty, new Audience(keepers, null, List.of(), false));
    }

    /**
     * @param byParty readings by controller, latest first
     */
    public record Answer(UUID scope, Map<String, List<Reading>> byParty, Audience audience) {}
}
