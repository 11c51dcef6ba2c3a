package se.tryggaunga.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggaunga.audit.Log;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holding;
import se.tryggaunga.records.Holdings;
import se.tryggaunga.records.Reach;
import se.tryggaunga.rights.domain.SourceState;
import se.tryggaunga.rights.store.ExtractStore;
import se.tryggaunga.rights.store.FactReader;
import se.tryggaunga.rights.store.PostStore;
import se.tryggaunga.shared.Outage;

/**
 * Collects what the own area keeps about whom an extract is for. The facts are open while it lasts
 * and no longer; each case in which something was read has it in its log. A source that does not
 * answer stops none of the others, and is named.
 */
@Service
public class Collecting {

    private static final Logger LOG = LoggerFactory.getLogger(Collecting.class);

    private final Extracts extracts;
    private final ExtractStore store;
    private final PostStore posts;
    private final FactReader reader;
    private final Findings findings;
    private final Holdings holdings;
    private final Log log;
    private final TransactionTemplate transaction;

    Collecting(
            Extracts extracts,
            ExtractStore store,
            PostStore posts,
            FactReader reader,
            Findings findings,
            Holdings holdings,
            Log log,
            PlatformTransactionManager transactions) {
        this.extracts = extracts;
        this.store = store;
        this.posts = posts;
        this.reader = reader;
        this.findings = findings;
        this.holdings = holdings;
        this.log = log;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What a source answered, or nothing when it did not. */
    private record Answered(
            Holding source, @Nullable Map<HeldTable, List<Map<String, Object>>> rows) {}

    public void collect(UUID id) {
        var head = within(() -> opened(id));
        var run = UUID.randomUUID();
        try {
            var held = within(() -> reader.held(id));
            var answered = holdings.all().stream().map(source -> ask(id, source)).toList();
            keep(head, run, answered, held);
        } finally {
            within(() -> {
                reader.close(id);
                return true;
            });
        }
        within(() -> {
            store.step(id, "collected", "", "", extracts.signature());
            return true;
        });
    }

    private ExtractHead opened(UUID id) {
        var head = extracts.head(id);
        store.lock(id);
        var steps = store.steps(id);
        if (steps.stream().noneMatch(step -> step.step().equals("identity"))) {
            throw new NotReady("rights.err.identity-first");
        }
        if (head.handedOver()) {
            throw new NotReady("rights.err.handed-over");
        }
        reader.open(id, holdings.pointers()).forEach(scope -> log.read(scope, "register-extract"));
        return head;
    }

    private Answered ask(UUID id, Holding source) {
        try {
            return new Answered(source, within(() -> findings.rows(id, source)));
        } catch (RuntimeException silent) {
            return new Answered(source, failed(source, silent));
        }
    }

    private void keep(
            ExtractHead head, UUID run, List<Answered> answered, Map<String, Integer> held) {
        var read = new ArrayList<Map<HeldTable, List<Map<String, Object>>>>();
        answered.forEach(each -> {
            if (each.rows() != null) {
                read.add(each.rows());
            }
        });
        var people = Findings.people(read);
        for (var each : answered) {
            var rows = each.rows();
            var kept =
                    rows == null
                            ? null
                            : kept(
                                    each.source(),
                                    () -> {
                                        findings.posts(each.source().source(), rows, head, people)
                                                .forEach(found -> posts.add(head.id(), found));
                                        return rows;
                                    });
            var answer = answer(each.source(), kept, held);
            within(() -> {
                posts.answer(head.id(), run, answer);
                return true;
            });
        }
    }

    private @Nullable Map<HeldTable, List<Map<String, Object>>> kept(
            Holding source, Supplier<Map<HeldTable, List<Map<String, Object>>>> work) {
        try {
            return within(work);
        } catch (RuntimeException refused) {
            return failed(source, refused);
        }
    }

    /** The log has which source and what kind of fault, never a message that could quote a fact. */
    private static @Nullable Map<HeldTable, List<Map<String, Object>>> failed(
            Holding source, RuntimeException fault) {
        if (Outage.isBehind(fault)) {
            throw fault;
        }
        LOG.warn(
                "The source {} did not answer a register extract: {}",
                source.source(),
                fault.getClass().getSimpleName());
        return null;
    }

    private static SourceAnswer answer(
            Holding source,
            @Nullable Map<HeldTable, List<Map<String, Object>>> rows,
            Map<String, Integer> held) {
        int there = there(source, held);
        if (rows == null) {
            return new SourceAnswer(source.source(), SourceState.FAILED, 0, there);
        }
        if (source.tables().stream().allMatch(table -> table.reach() == Reach.CLOSED)) {
            return new SourceAnswer(source.source(), SourceState.CLOSED, 0, 0);
        }
        var counts = new LinkedHashMap<String, Integer>();
        rows.forEach((table, found) -> counts.put(table.name(), found.size()));
        int found = counts.values().stream().mapToInt(Integer::intValue).sum();
        int missing =
                rows.keySet().stream()
                        .filter(table -> table.reach() == Reach.OWN)
                        .mapToInt(table ->
                                held.getOrDefault(table.name(), 0)
                                        - counts.getOrDefault(table.name(), 0))
                        .map(each -> Math.max(0, each))
                        .sum();
        return new SourceAnswer(
                source.source(),
                missing == 0 ? SourceState.WHOLE : SourceState.PARTIAL,
                found,
                missing);
    }

    private static int there(Holding source, Map<String, Integer> held) {
        return source.tables().stream().mapToInt(table -> held.getOrDefault(table.name(), 0)).sum();
    }

    private <T> T within(Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }
}
