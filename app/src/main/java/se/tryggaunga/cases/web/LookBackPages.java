package se.tryggaunga.cases.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Closings;
import se.tryggaunga.cases.FollowUps;
import se.tryggaunga.cases.Goals;
import se.tryggaunga.cases.History;
import se.tryggaunga.cases.Plans;
import se.tryggaunga.cases.domain.Closing;
import se.tryggaunga.cases.domain.Standing;
import se.tryggaunga.cases.web.LookBack.Saying;
import se.tryggaunga.shell.Text;

/** Puts a look back together from what has been written already; nothing is kept for it. */
@Component
class LookBackPages {

    private static final int ALL = 1_000;

    private final Plans plans;
    private final Goals goals;
    private final FollowUps followUps;
    private final Closings closings;
    private final History history;
    private final PromiseRows rows;

    LookBackPages(
            Plans plans,
            Goals goals,
            FollowUps followUps,
            Closings closings,
            History history,
            PromiseRows rows) {
        this.plans = plans;
        this.goals = goals;
        this.followUps = followUps;
        this.closings = closings;
        this.history = history;
        this.rows = rows;
    }

    LookBack of(CaseView view) {
        return of(view, rows.byParty(view));
    }

    /** Without what is restricted, which is on no paper. */
    LookBack onPaper(CaseView view) {
        return of(view, rows.agreedOnPaper(view));
    }

    private LookBack of(CaseView view, Map<String, List<PromiseRow>> parties) {
        var closing = closings.find(view.id()).orElse(null);
        return new LookBack(
                view,
                closing == null ? rows.today() : closing.closedOn(),
                sayings(view, closing),
                goals.all(view.id()),
                promised(parties),
                parties,
                history.whatHappened(view, ALL),
                followUps.leadTimes(view),
                closing);
    }

    private List<Saying> sayings(CaseView view, @Nullable Closing closing) {
        var all = new ArrayList<Saying>();
        var head = plans.head(view.id());
        if (head.settledOn() != null) {
            add(all, head.settledOn(), Text.text("plans.back.plan"), head.voice());
        }
        plans.agreements(view.id())
                .forEach(said -> {
                    var occasion =
                            Text.text("plans.back.agreement", Text.text(said.answer().key()));
                    all.add(new Saying(said.on(), occasion, said.reason()));
                });
        followUps
                .all(view.id())
                .forEach(each ->
                        add(
                                all,
                                each.heldOn(),
                                Text.text("plans.back.follow-up"),
                                each.youngView()));
        if (closing != null && closing.words() != null) {
            add(all, closing.closedOn(), Text.text("plans.back.closing"), closing.words().young());
        }
        all.sort(Comparator.comparing(Saying::on));
        return all;
    }

    private static void add(List<Saying> all, LocalDate on, String occasion, String words) {
        if (!words.isEmpty()) {
            all.add(new Saying(on, occasion, words));
        }
    }

    /** "Av 9 åtaganden är 6 klart, 2 pågår, 1 avbrutet." */
    private static String promised(Map<String, List<PromiseRow>> parties) {
        var standings =
                parties.values().stream()
                        .flatMap(List::stream)
                        .map(row -> row.commitment().standing())
                        .toList();
        if (standings.isEmpty()) {
            return Text.text("plans.back.none-promised");
        }
        var parts =
                Stream.of(Standing.values())
                        .filter(standings::contains)
                        .map(each -> {
                            long n = standings.stream().filter(each::equals).count();
                            return Text.text("plans.back.standing." + each.code(), n);
                        })
                        .collect(Collectors.joining(", "));
        return Text.count("plans.back.promised", standings.size(), parts);
    }
}
