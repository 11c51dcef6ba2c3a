package se.tryggaunga.demo.secrecy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who can try what on a day, and their open sessions: one a hat. */
final class Attackers {

    private static final String NEIGHBOUR = "taby";

    private final ToldTown town;
    private final Oracle oracle;
    private final LocalDate day;
    private final int port;
    private final List<Hat> neighbours = Staff.of(NEIGHBOUR);
    private final Map<Hat, Visitor> begunBefore = new HashMap<>();

    Attackers(ToldTown town, Oracle oracle, LocalDate day) {
        this.town = town;
        this.oracle = oracle;
        this.day = day;
        this.port =
                town.application
                        .getEnvironment()
                        .getRequiredProperty("local.server.port", Integer.class);
    }

    /** Sessions from the last day of an assignment, before the clock is put forward. */
    void beginBefore() {
        for (var hat : town.staff) {
            if (!hat.wornOn(day) && hat.until() != null && hat.until().isBefore(day)) {
                town.clock.tell(ToldTown.evening(hat.until()));
                begunBefore.put(hat, Visitor.wearing(port, hat));
            }
        }
    }

    /** Those who can ask in the name of this, another one for each thing. */
    List<Hat> of(Attack.Who who, UUID scope) {
        var candidates =
                switch (who) {
                    case OTHER_AREA -> outside(scope, false);
                    case COLLEAGUE -> outside(scope, true);
                    case OTHER_HAT -> otherHats(scope);
                    case ENDED_ASSIGNMENT -> List.copyOf(begunBefore.keySet());
                    case MEMBER -> members(scope);
                    case OTHER_MUNICIPALITY, CARRIED_SESSION ->
                            neighbours.stream().filter(hat -> hat.wornOn(day)).toList();
                    case NOBODY -> List.<Hat>of();
                };
        if (who == Attack.Who.MEMBER || candidates.isEmpty()) {
            return candidates;
        }
        return List.of(candidates.get(Math.floorMod(scope.hashCode(), candidates.size())));
    }

    private List<Hat> members(UUID scope) {
        return town.staff.stream()
                .filter(hat -> hat.wornOn(day) && oracle.partOf(hat.assignment(), scope, day))
                .toList();
    }

    private List<Hat> outside(UUID scope, boolean ofPart) {
        var areas = members(scope).stream().map(Hat::area).collect(Collectors.toSet());
        return town.staff.stream()
                .filter(hat -> hat.wornOn(day) && !oracle.partOf(hat.assignment(), scope, day))
                .filter(hat -> areas.contains(hat.area()) == ofPart)
                .toList();
    }

    private List<Hat> otherHats(UUID scope) {
        var people = members(scope).stream().map(Hat::person).collect(Collectors.toSet());
        return town.staff.stream()
                .filter(hat -> hat.wornOn(day) && people.contains(hat.person()))
                .filter(hat -> !oracle.partOf(hat.assignment(), scope, day))
                .toList();
    }

    /** A session for all that one hat tries. */
    Visitor session(Attack.Who who, @Nullable Hat hat) {
        return switch (who) {
            case NOBODY -> Visitor.at(port);
            case ENDED_ASSIGNMENT -> begunBefore.get(hat);
            case OTHER_MUNICIPALITY -> Visitor.wearing(port, NEIGHBOUR + ".localhost", hat);
            case CARRIED_SESSION ->
                    Visitor.wearing(port, NEIGHBOUR + ".localhost", hat).carriedTo("localhost");
            default -> Visitor.wearing(port, hat);
        };
    }

    /** Something else that the hat takes part in, of those that are attacked. */
    @Nullable UUID own(Hat hat, UUID not) {
        var own = new ArrayList<UUID>();
        for (var scope : oracle.scopes()) {
            if (!scope.equals(not) && oracle.partOf(hat.assignment(), scope, day)) {
                own.add(scope);
            }
        }
        return own.isEmpty() ? null : own.get(Math.floorMod(not.hashCode(), own.size()));
    }
}
