package se.tryggaunga.demo.secrecy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.demo.secrecy.Attack.How;
import se.tryggaunga.demo.secrecy.Attack.Who;
import se.tryggaunga.demo.story.Chronicle.CaseOpened;
import se.tryggaunga.demo.story.Chronicle.FactWritten;
import se.tryggaunga.demo.story.Chronicle.Seat;
import se.tryggaunga.demo.story.Chronicle.SeatAdded;

/** The attacks of a day, tried, and every byte that comes back held against the judge. */
final class Battle {

    private static final Pattern MARKER = Pattern.compile("(?<![\\w-])m-[0-9a-f]{8}(?![\\w-])");
    private static final Pattern AWAY =
            Pattern.compile("location=\\[[^]]*/(logga-in|hatt|last|kvar|losenord)\\b");
    private static final Pattern ON =
            Pattern.compile("location=\\[(?:https?://[^/\\]]+)?(/[^\\], ]*)");
    private static final int STREAM_MILLIS = 150;

    private final ToldTown town;
    private final LocalDate day;
    private final Oracle oracle;
    private final Attackers attackers;
    private final Campaign campaign;
    private final AttackTable table;
    private final Map<String, Told> facts = new HashMap<>();
    private final Map<String, Hat> drafts = new HashMap<>();
    private final Set<Traces.Reading> opened = ConcurrentHashMap.newKeySet();
    private final Set<UUID> searched = ConcurrentHashMap.newKeySet();
    private final PageChecks checks;
    private boolean untilLeak;

    Battle(ToldTown town, LocalDate day, AttackTable table) throws SQLException {
        this.town = town;
        this.day = day;
        this.table = table;
        try (var superuser = town.towns.asSuperuser(ToldTown.TOWN)) {
            var stock = new Stock(superuser).take(superuser);
            oracle =
                    new Judge(
                                    town.staff,
                                    town.told,
                                    stock.values(),
                                    ToldTown.evening(ToldTown.ANCHOR))
                            .oracle();
            attackers = new Attackers(town, oracle, day);
            campaign =
                    new Campaign(
                            oracle, day, new Endpoints(town.application, superuser), attackers);
        }
        for (var event : town.told) {
            if (event instanceof FactWritten written && written.marker() != null) {
                var marker = MARKER.matcher(written.marker());
                var told =
                        oracle.fact(
                                new Told.Key(written.table(), written.fact(), written.version()));
                if (told != null && marker.find()) {
                    facts.put(marker.group(), told);
                }
            }
        }
        checks = new PageChecks(oracle, day, facts);
        for (var event : town.told) {
            switch (event) {
                case CaseOpened opened -> opened.seats().forEach(this::seat);
                case SeatAdded added -> seat(added.seat());
                default -> {}
            }
        }
    }

    private void seat(Seat seat) {
        checks.seat(seat.id(), seat.area());
    }

    /**
     * All that has not been tried on a day before; whoever has part in it asks again, for that
     * depends on the day.
     */
    void fight() throws SQLException {
        attackers.beginBefore();
        town.clock.tell(ToldTown.evening(day));
        beginDrafts();
        town.clock.present();
        var before = table.cells();
        fight(shot -> shot.attack().who() == Who.MEMBER || !before.contains(shot.cell()));
    }

    /** Only some of the attacks, and no more of them once one has got something. */
    void search(Predicate<Shot> chosen) throws SQLException {
        untilLeak = true;
        fight(chosen);
    }

    private void fight(Predicate<Shot> chosen) throws SQLException {
        var traces = new Traces(town);
        try {
            town.clock.tell(ToldTown.evening(day));
            through(campaign.shots().stream().filter(chosen).toList());
        } finally {
            town.clock.present();
        }
        traces.missing(opened, searched).forEach(table::leak);
    }

    private void through(List<Shot> shots) {
        var bySession = new LinkedHashMap<String, List<Shot>>();
        for (var shot : shots) {
            bySession
                    .computeIfAbsent(shot.attack().who() + " " + shot.hat(), _ -> new ArrayList<>())
                    .add(shot);
        }
        try (var pool = Executors.newFixedThreadPool(4)) {
            var waiting =
                    bySession.values().stream().map(all -> pool.submit(() -> all(all))).toList();
            for (var each : waiting) {
                each.get();
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A note that one who takes part has begun, in every case that is attacked. */
    private void beginDrafts() {
        campaign.targets().values().stream()
                .flatMap(List::stream)
                .forEach(scope -> {
                    var hat = attackers.of(Who.MEMBER, scope).stream().findFirst().orElse(null);
                    var file = oracle.caseOf(scope);
                    if (hat != null && file != null) {
                        beginDraft(scope, hat);
                    }
                });
    }

    private void beginDraft(UUID scope, Hat hat) {
        var visitor = attackers.session(Who.MEMBER, hat);
        for (var page : campaign.pagesOfForms(scope)) {
            for (var form : Forms.on(visitor.open(page).body())) {
                var fields = new LinkedHashMap<String, String>();
                form.fields().forEach(each -> fields.put(each.getKey(), each.getValue()));
                var key = fields.get("_draft");
                if (key != null && fields.containsKey("words")) {
                    var marker = "m-" + UUID.randomUUID().toString().substring(0, 8);
                    fields.put("words", "Påbörjat " + marker);
                    visitor.send("/utkast", fields);
                    drafts.put(marker, hat);
                    campaign.begun(scope, page, key);
                    return;
                }
            }
        }
    }

    private void all(List<Shot> shots) {
        var first = shots.getFirst();
        var visitor = attackers.session(first.attack().who(), first.hat());
        var token = token(visitor);
        for (var shot : shots) {
            if (untilLeak && !table.leaks.isEmpty()) {
                return;
            }
            judge(visitor, shot, shoot(visitor, token, shot));
        }
    }

    private static String token(Visitor visitor) {
        var page = visitor.open("/min-dag").body() + visitor.open("/logga-in").body();
        var found = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"").matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private static Visitor.Bytes shoot(Visitor visitor, String token, Shot shot) {
        var how = shot.attack().how();
        if (how == How.EVENT_STREAM) {
            return visitor.listen(shot.path(), STREAM_MILLIS);
        }
        boolean sends = how == How.WRITE || !shot.form().isEmpty();
        var form = new LinkedHashMap<>(shot.form());
        if (sends) {
            form.put("_csrf", token);
            form.put("_once", UUID.randomUUID().toString());
            form.put("version", "1");
        }
        return visitor.ask(
                sends ? "POST" : how == How.HEAD ? "HEAD" : "GET",
                shot.path(),
                how.headers,
                encoded(form));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(each ->
                        each.getKey()
                                + "="
                                + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private void judge(Visitor visitor, Shot shot, Visitor.Bytes answer) {
        table.tried(shot, answer.status());
        if (answer.status() >= 500) {
            table.leak("fault " + answer.status() + " from " + shot.cell());
        }
        if (shot.attack().who() == Who.MEMBER && answer.status() == 200) {
            note(shot);
            checks.wrong(shot, answer.all()).forEach(each -> table.leak(shot.cell() + ": " + each));
        }
        for (var marker : markers(answer.all())) {
            var why = forbidden(shot.hat(), marker);
            if (why != null) {
                table.leak(shot.cell() + ": " + why);
            }
        }
        boolean outside = shot.attack().who() != Who.MEMBER && shot.scope() != null;
        boolean aboutOne = shot.path().startsWith("/utkast") || shot.path().startsWith("/sok");
        if (outside && !aboutOne && taken(shot, answer) && !leadsOnToNothing(visitor, answer)) {
            table.leak(shot.cell() + ": " + answer.status() + " without part in it");
        }
        if (answer.status() == 200 && !answer.all().contains("no-store")) {
            table.leak(shot.cell() + ": may be kept by the browser");
        }
    }

    private void note(Shot shot) {
        if (shot.attack().how() == How.PAGE && shot.scope() != null) {
            opened.add(new Traces.Reading(shot.hat().assignment(), shot.scope()));
        }
        if (shot.attack().how() == How.SEARCH) {
            searched.add(shot.hat().assignment());
        }
    }

    /** Whether somebody without part was let in; a redirect to a door of our own lets nobody in. */
    private static boolean taken(Shot shot, Visitor.Bytes answer) {
        if (shot.attack().how() == How.EVENT_STREAM) {
            boolean own = shot.path().endsWith(String.valueOf(assignment(shot.hat())));
            return answer.status() == 200 && !own;
        }
        if (shot.attack().how() == How.ALTERED_ID && answer.status() / 100 == 3) {
            return false; // on to something of one's own
        }
        return answer.status() / 100 == 2
                || answer.status() / 100 == 3 && !AWAY.matcher(answer.all()).find();
    }

    /** Whether it is a way on to a page that is not there for this one. */
    private static boolean leadsOnToNothing(Visitor visitor, Visitor.Bytes answer) {
        var on = ON.matcher(answer.all());
        return answer.status() / 100 == 3
                && on.find()
                && visitor.open(on.group(1)).status() / 100 != 2;
    }

    private static @Nullable UUID assignment(@Nullable Hat hat) {
        return hat == null ? null : hat.assignment();
    }

    private @Nullable String forbidden(@Nullable Hat hat, String marker) {
        if (drafts.containsKey(marker)) {
            return drafts.get(marker).equals(hat) ? null : "another's draft";
        }
        var fact = facts.get(marker);
        if (fact == null) {
            return "a marker that nobody has written";
        }
        if (hat == null) {
            return fact.toString();
        }
        var answer = oracle.reads(hat.assignment(), fact, day);
        return answer.may() ? null : hat.name() + " gets " + fact + " (" + answer.why() + ")";
    }

    private static Set<String> markers(String bytes) {
        var markers = new HashSet<String>();
        var found = MARKER.matcher(bytes);
        while (found.find()) {
            markers.add(found.group());
        }
        return markers;
    }
}
