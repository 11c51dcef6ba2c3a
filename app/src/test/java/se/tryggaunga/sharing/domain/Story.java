package se.tryggaunga.sharing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A consent that grows entry by entry, as a coordinator would register it. */
final class Story {

    static final UUID KIM = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    static final UUID ROBIN = UUID.fromString("00000000-0000-0000-0000-00000000000b");
    static final Coverage SCHOOL_PLAN = new Coverage("skola", "plan");
    static final Coverage SCHOOL_HEALTH = new Coverage("skola", "health");
    static final Coverage POLICE_PLAN = new Coverage("polis", "plan");

    final List<Version> versions = new ArrayList<>();
    final List<Answer> answers = new ArrayList<>();
    final List<Maturity> assessments = new ArrayList<>();
    final List<Withdrawal> withdrawals = new ArrayList<>();
    final Map<UUID, Boolean> custody = new LinkedHashMap<>();
    private final LocalDate born;

    Story(LocalDate born) {
        this.born = born;
        custody.put(KIM, true);
        custody.put(ROBIN, true);
    }

    static Story born(String day) {
        return new Story(LocalDate.parse(day));
    }

    Story oneGuardian() {
        custody.remove(ROBIN);
        return this;
    }

    Story noGuardian() {
        custody.clear();
        return this;
    }

    Story asks(String day, String until, Coverage... cells) {
        return asks(day, until, "Samordna stödet.", "sv", cells);
    }

    Story asks(String day, String until, String purpose, String language, Coverage... cells) {
        var terms =
                new Terms(Set.of(cells), purpose, LocalDate.parse(day), LocalDate.parse(until), 1);
        versions.add(
                new Version(
                        versions.size() + 1,
                        terms,
                        language,
                        "none",
                        "",
                        UUID.randomUUID(),
                        "Sara Lind, samordnare",
                        at(LocalDate.parse(day))));
        return this;
    }

    Story says(String day, Who who, Said said) {
        var on = LocalDate.parse(day);
        answers.add(
                new Answer(
                        answers.size() + 1,
                        versions.size(),
                        who,
                        said,
                        How.PAPER,
                        on,
                        "",
                        "Sara Lind, samordnare",
                        on,
                        at(on)));
        return this;
    }

    Story young(String day, Said said) {
        return says(day, Who.YOUNG, said);
    }

    Story kim(String day, Said said) {
        return says(day, Who.guardian(KIM), said);
    }

    Story robin(String day, Said said) {
        return says(day, Who.guardian(ROBIN), said);
    }

    Story assessed(String day, boolean counts) {
        assessments.add(
                new Maturity(
                        versions.size(),
                        answers.size(),
                        counts,
                        "Ställde egna frågor.",
                        "Sara Lind, samordnare",
                        LocalDate.parse(day)));
        return this;
    }

    Story withdraws(String day, Coverage... parts) {
        var on = LocalDate.parse(day);
        withdrawals.add(
                new Withdrawal(
                        versions.size(),
                        "young",
                        parts.length == 0,
                        Set.of(parts),
                        on,
                        "Mia Falk, fritidsledare",
                        at(on)));
        return this;
    }

    Consent consent() {
        return new Consent(
                UUID.randomUUID(),
                1,
                "sspf",
                "social",
                versions,
                answers,
                assessments,
                withdrawals);
    }

    Family family() {
        return new Family(born, custody.keySet());
    }

    Standing on(String day) {
        return consent()
                .standing(versions.getLast(), family(), Table.SHIPPED, LocalDate.parse(day));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).toInstant(ZoneOffset.UTC);
    }
}
