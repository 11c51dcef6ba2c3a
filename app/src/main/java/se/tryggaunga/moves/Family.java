package se.tryggaunga.moves;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.moves.store.MoveStore;
import se.tryggaunga.organisation.ConsentRule;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.people.People;
import se.tryggaunga.people.Young;
import se.tryggaunga.shared.Coded;

/** Whether the family's answers to a move are a yes, as the programme's table says. */
@Component
class Family {

    private final People people;
    private final Programmes programmes;
    private final MoveStore store;

    Family(People people, Programmes programmes, MoveStore store) {
        this.people = people;
        this.programmes = programmes;
        this.store = store;
    }

    Optional<Young> young(UUID scope) {
        return people.young(scope);
    }

    /** The young person first, then the guardians. */
    List<FamilyAnswer> answers(Move move) {
        var answers = store.answers(move.id());
        var family = new ArrayList<FamilyAnswer>();
        family.add(
                answer(
                        null,
                        people.young(move.scope()).map(Young::shortName).orElse(null),
                        answers));
        var names =
                people.guardians(move.scope()).stream()
                        .collect(Collectors.toMap(each -> each.id(), each -> each.name()));
        people.guardianIds(move.scope()).stream()
                .sorted()
                .forEach(id -> family.add(answer(id, names.get(id), answers)));
        return family;
    }

    /** Only the table's own "valid" is a yes: what a person must assess is weighed instead. */
    boolean valid(CaseView view, Move move, LocalDate day) {
        return outcome(view, move, day) == ConsentRule.Outcome.VALID;
    }

    /** The last day on which the same answers are enough, no later than that. */
    LocalDate until(CaseView view, Move move, LocalDate day, LocalDate last) {
        var until = day;
        while (until.isBefore(last)
                && outcome(view, move, until.plusDays(1)) == ConsentRule.Outcome.VALID) {
            until = until.plusDays(1);
        }
        return until;
    }

    private ConsentRule.Outcome outcome(CaseView view, Move move, LocalDate day) {
        var young = people.young(move.scope());
        if (young.isEmpty()) {
            return ConsentRule.Outcome.WAIT;
        }
        var answers = store.answers(move.id());
        return ConsentRule.outcome(
                programmes.consentTables(view.file().programme()).on(day),
                young.get().person().age(day),
                guardians(people.guardianIds(move.scope()), answers),
                youngSays(answers));
    }

    private static ConsentRule.Guardians guardians(
            Collection<UUID> ids, Map<Optional<UUID>, MoveStore.Said> answers) {
        var said = ids.stream().map(id -> code(answers, id)).toList();
        int yes = (int) said.stream().filter("yes"::equals).count();
        int no = (int) said.stream().filter("no"::equals).count();
        int unreachable = (int) said.stream().filter("unreachable"::equals).count();
        return ConsentRule.Guardians.of(yes, no, said.size() - yes - no - unreachable, unreachable);
    }

    private static ConsentRule.Young youngSays(Map<Optional<UUID>, MoveStore.Said> answers) {
        var said = code(answers, null);
        return List.of("yes", "no", "undecided").contains(said)
                ? Coded.of(ConsentRule.Young.class, said)
                : ConsentRule.Young.WAITING;
    }

    private static String code(Map<Optional<UUID>, MoveStore.Said> answers, @Nullable UUID who) {
        var said = answers.get(Optional.ofNullable(who));
        return said == null ? "" : said.said();
    }

    private static FamilyAnswer answer(
            @Nullable UUID who,
            @Nullable String name,
            Map<Optional<UUID>, MoveStore.Said> answers) {
        var said = answers.get(Optional.ofNullable(who));
        return new FamilyAnswer(
                who, name, said == null ? null : said.said(), said == null ? null : said.on());
    }
}
