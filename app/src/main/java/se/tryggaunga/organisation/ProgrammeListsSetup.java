package se.tryggaunga.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A programme's choices, deadlines and rules of consent: its own, or else the shipped ones. */
class ProgrammeListsSetup {

    private static final Set<String> GUARDIANS =
            Set.of("all_yes", "some_no", "some_waiting", "some_unreachable", "any");

    private final SetupNode shipped = Defaults.read();
    private final SetupTarget target;
    private final String programme;
    private final LocalDate from;

    ProgrammeListsSetup(SetupTarget target, String programme, LocalDate from) {
        this.target = target;
        this.programme = programme;
        this.from = from;
    }

    void apply(SetupNode node) {
        choices(ProgrammesSetup.map(node, "choices"));
        deadlines(ProgrammesSetup.map(node, "deadlines"));
        consentRules(node.has("consent_rules") ? node : shipped);
    }

    private void choices(SetupNode own) {
        var lists = ProgrammesSetup.map(shipped, "choices");
        own.only(Set.copyOf(lists.keys()));
        clear("choice");
        for (var list : lists.keys()) {
            var rows = (own.has(list) ? own : lists).list(list);
            for (int i = 0; i < rows.size(); i++) {
                choice(list, i, rows.get(i));
            }
        }
    }

    private void choice(String list, int position, SetupNode row) {
        row.only("code", "sv", "en", "until");
        target.jdbc()
                .sql(
                        """
                        insert into organisation.choice (programme_id, list, code, position, text_sv, text_en,
                                                         from_day, until_day)
                        values (:programme, :list, :code, :position, :sv, :en, :from, cast(:until as date))
                        """)
                .param("programme", programme)
                .param("list", list)
                .param("code", row.word("code", PartiesSetup.ID))
                .param("position", position)
                .param("sv", row.text("sv"))
                .param("en", row.text("en"))
                .param("from", from)
                .param("until", row.dateOrNull("until"))
                .update();
    }

    private void deadlines(SetupNode own) {
        var all = ProgrammesSetup.map(shipped, "deadlines");
        own.only(Set.copyOf(all.keys()));
        clear("deadline");
        for (var code : all.keys()) {
            target.jdbc()
                    .sql(
                            """
                            insert into organisation.deadline (programme_id, code, days, from_day)
                            values (:programme, :code, :days, :from)
                            """)
                    .param("programme", programme)
                    .param("code", code)
                    .param("days", (own.has(code) ? own : all).number(code))
                    .param("from", from)
                    .update();
        }
    }

    private void consentRules(SetupNode source) {
        clear("consent_rule");
        var rows = source.list("consent_rules");
        refuseGaps(source, rows);
        for (int i = 0; i < rows.size(); i++) {
            consentRule(i + 1, rows.get(i));
        }
    }

    private void consentRule(int priority, SetupNode row) {
        row.only("ages", "guardians", "young", "outcome");
        var ages = ProgrammesSetup.ages(row);
        refuseSilence(row);
        target.jdbc()
                .sql(
                        """
                        insert into organisation.consent_rule (programme_id, age_from, age_to, guardians, young,
                                                               outcome, priority, from_day)
                        values (:programme, :ageFrom, :ageTo, :guardians, :young, :outcome, :priority, :from)
                        """)
                .param("programme", programme)
                .param("ageFrom", ages.getFirst())
                .param("ageTo", ages.getLast())
                .param("guardians", row.oneOf("guardians", GUARDIANS))
                .param(
                        "young",
                        row.oneOf("young", Set.of("yes", "no", "undecided", "waiting", "any")))
                .param(
                        "outcome",
                        row.oneOf("outcome", Set.of("valid", "not_valid", "assess", "wait")))
                .param("priority", priority)
                .param("from", from)
                .update();
    }

    /** Nobody is bound by another's silence, whoever sets the table. */
    private static void refuseSilence(SetupNode row) {
        var silent = Set.of("some_waiting", "some_unreachable").contains(row.text("guardians"));
        if (silent && row.text("outcome").equals("valid")) {
            throw row.refuse("outcome", "counts a silence as a yes");
        }
    }

    /** An age that no row speaks of would wait for ever, so it is a mistake in the file. */
    private static void refuseGaps(SetupNode source, List<SetupNode> rows) {
        var bands = rows.stream().map(ProgrammesSetup::ages).distinct();
        int next = 0;
        for (var band : bands.sorted(Comparator.comparing(List::getFirst)).toList()) {
            if (band.getFirst() > next) {
                throw source.refuse("consent_rules", "say nothing about the age of " + next);
            }
            next = Math.max(next, band.getLast() + 1);
        }
        if (next <= 120) {
            throw source.refuse("consent_rules", "say nothing about the age of " + next);
        }
    }

    private void clear(String table) {
        target.jdbc()
                .sql(
                        "delete from organisation."
                                + table
                                + " where programme_id = :programme and from_day = :from")
                .param("programme", programme)
                .param("from", from)
                .update();
    }
}
