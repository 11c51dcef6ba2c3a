package se.tryggaunga.demo.secrecy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMethod;
import se.tryggaunga.demo.secrecy.Attack.How;
import se.tryggaunga.demo.secrecy.Attack.Who;

/** Every attack on every address in every state of the grounds that there is on a day. */
final class Campaign {

    /** Things in one state that are attacked, the ones with most to lose first. */
    private static final int EACH = 1;

    /** Doors that no list of addresses has, or that lead out of the session. */
    private static final Set<String> DOORS = Set.of("/bevakning", "/bevakning/nu", "/", "/error");

    private final Oracle oracle;
    private final LocalDate day;
    private final Endpoints endpoints;
    private final Attackers attackers;
    private final List<Shot> shots = new ArrayList<>();

    /** What somebody has begun to write: the page and the form's key, of each scope. */
    private final Map<UUID, Map<String, String>> begun = new HashMap<>();

    Campaign(Oracle oracle, LocalDate day, Endpoints endpoints, Attackers attackers) {
        this.oracle = oracle;
        this.day = day;
        this.endpoints = endpoints;
        this.attackers = attackers;
    }

    /** One who takes part has begun to write on that page. */
    void begun(UUID scope, String page, String key) {
        begun.put(scope, Map.of(page, key));
    }

    /** Where one may write a note in it. */
    List<String> pagesOfForms(UUID scope) {
        return endpoints.all().stream()
                .filter(each -> each.pattern().equals("/arenden/{number}/anteckningar"))
                .filter(each -> each.method() == RequestMethod.GET)
                .flatMap(each -> endpoints.addresses(each, scope).stream())
                .toList();
    }

    List<Shot> shots() {
        targets().forEach((standing, scopes) -> scopes.forEach(scope -> at(standing, scope)));
        return shots;
    }

    /** What is attacked, by the state that it is in. */
    Map<Standing, List<UUID>> targets() {
        var targets = new EnumMap<Standing, List<UUID>>(Standing.class);
        oracle.scopes().stream()
                .sorted(Comparator.comparing(this::facts).reversed().thenComparing(each -> each))
                .forEach(scope -> {
                    var same =
                            targets.computeIfAbsent(
                                    oracle.standing(scope, day), _ -> new ArrayList<>());
                    if (same.size() < EACH) {
                        same.add(scope);
                    }
                });
        return targets;
    }

    private long facts(UUID scope) {
        return oracle.facts().stream().filter(fact -> fact.scope.equals(scope)).count();
    }

    private void at(Standing standing, UUID scope) {
        for (var endpoint : endpoints.all()) {
            if (endpoint.personal()) {
                personal(standing, scope, endpoint);
            } else if (endpoint.method() == RequestMethod.GET
                    && !DOORS.contains(endpoint.pattern())) {
                everybody(standing, scope, endpoint.pattern());
            }
        }
        for (var who : Who.values()) {
            for (var hat : askers(who, scope)) {
                beside(standing, scope, who, hat);
            }
        }
    }

    private void personal(Standing standing, UUID scope, Endpoints.Endpoint endpoint) {
        var addresses = endpoints.addresses(endpoint, scope);
        if (addresses.isEmpty()) {
            return;
        }
        var address = addresses.get(Math.floorMod(scope.hashCode(), addresses.size()));
        boolean write = endpoint.method() != RequestMethod.GET;
        for (var who : Who.values()) {
            for (var hat : askers(who, scope)) {
                if (!write) {
                    add(who, How.PAGE, endpoint.pattern(), standing, hat, scope, address);
                } else if (who != Who.MEMBER) {
                    add(who, How.WRITE, endpoint.pattern(), standing, hat, scope, address);
                }
            }
        }
        if (!write) {
            ingenious(standing, scope, endpoint, address);
        }
    }

    private void ingenious(
            Standing standing, UUID scope, Endpoints.Endpoint endpoint, String address) {
        for (var who : Attack.INGENIOUS) {
            for (var hat : oneOf(askers(who, scope), endpoint)) {
                for (var how : Attack.OF_PAGES) {
                    add(who, how, endpoint.pattern(), standing, hat, scope, address);
                }
                for (var altered : altered(address)) {
                    add(
                            who,
                            How.ALTERED_ADDRESS,
                            endpoint.pattern(),
                            standing,
                            hat,
                            scope,
                            altered);
                }
                throughOwn(standing, scope, endpoint, who, hat);
            }
        }
    }

    /** Another's thing under the root of something that one has part in oneself. */
    private void throughOwn(
            Standing standing, UUID scope, Endpoints.Endpoint endpoint, Who who, Hat hat) {
        var own = attackers.own(hat, scope);
        if (endpoints.hasThing(endpoint) && own != null) {
            endpoints.addresses(endpoint, own, scope).stream()
                    .limit(1)
                    .forEach(path ->
                            add(
                                    who,
                                    How.ALTERED_ID,
                                    endpoint.pattern(),
                                    standing,
                                    hat,
                                    scope,
                                    path));
        }
    }

    private static List<String> altered(String address) {
        return List.of(
                address + "?version=1&fel=1",
                address + ";jsessionid=1",
                address.toLowerCase(Locale.ROOT).replace("-", "%2D"),
                "/." + address);
    }

    /** Lists and other pages that are about nothing in particular. */
    private void everybody(Standing standing, UUID scope, String path) {
        for (var who : List.of(Who.COLLEAGUE, Who.MEMBER, Who.OTHER_HAT, Who.ENDED_ASSIGNMENT)) {
            for (var hat : askers(who, scope)) {
                add(who, How.NOTICE, path, standing, hat, null, path);
            }
        }
    }

    private void beside(Standing standing, UUID scope, Who who, @Nullable Hat hat) {
        for (var sought : endpoints.sought(scope)) {
            shots.add(
                    new Shot(
                            new Attack(who, How.SEARCH),
                            "/sok",
                            standing,
                            hat,
                            scope,
                            "/sok",
                            Map.of("sought", sought, "purpose", "contact")));
        }
        for (var draft : begun.getOrDefault(scope, Map.of()).entrySet()) {
            shots.add(
                    new Shot(
                            new Attack(who, How.DRAFT),
                            "/utkast",
                            standing,
                            hat,
                            scope,
                            "/utkast",
                            Map.of("_draft", draft.getValue(), "words", "Ord")));
            add(who, How.DRAFT, "a page with a draft", standing, hat, scope, draft.getKey());
        }
        var members = attackers.of(Who.MEMBER, scope);
        if (hat != null && !members.isEmpty()) {
            for (var worn : List.of(hat, members.getFirst())) {
                add(
                        who,
                        How.EVENT_STREAM,
                        "/bevakning",
                        standing,
                        hat,
                        scope,
                        "/bevakning?hatt=" + worn.assignment());
            }
        }
    }

    /** Another one for each address. */
    private static List<Hat> oneOf(List<Hat> hats, Endpoints.Endpoint endpoint) {
        return hats.isEmpty()
                ? hats
                : List.of(hats.get(Math.floorMod(endpoint.hashCode(), hats.size())));
    }

    private List<Hat> askers(Who who, UUID scope) {
        if (who == Who.NOBODY) {
            return Collections.singletonList(null);
        }
        return attackers.of(who, scope);
    }

    private void add(
            Who who,
            How how,
            String endpoint,
            Standing standing,
            @Nullable Hat hat,
            @Nullable UUID scope,
            String path) {
        shots.add(new Shot(new Attack(who, how), endpoint, standing, hat, scope, path, Map.of()));
    }
}
