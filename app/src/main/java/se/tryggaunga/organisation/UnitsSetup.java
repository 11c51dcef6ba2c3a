package se.tryggaunga.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Where people work: districts and units; and what each party has registered. */
class UnitsSetup implements SetupPart {

    @Override
    public Set<String> keys() {
        return Set.of("districts", "units", "registrations");
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public void apply(SetupNode file, SetupTarget target) {
        var from = file.date("from", LocalDate.of(2020, 1, 1));
        file.list("districts").forEach(node -> district(node, target));
        file.list("units").forEach(node -> unit(node, from, target));
        file.list("registrations").forEach(node -> registration(node, target));
    }

    private static void district(SetupNode node, SetupTarget target) {
        node.only("id", "name", "priority");
        target.jdbc()
                .sql(
                        """
                        insert into organisation.district (id, name, priority) values (:id, :name, :priority)
                        on conflict (id) do update set name = excluded.name, priority = excluded.priority
                        """)
                .param("id", node.word("id", PartiesSetup.ID))
                .param("name", node.text("name"))
                .param("priority", node.flag("priority", false))
                .update();
    }

    private static void unit(SetupNode node, LocalDate from, SetupTarget target) {
        node.only(
                "id",
                "name",
                "party",
                "kind",
                "school_unit_code",
                "school_forms",
                "district",
                "from",
                "until");
        var district =
                node.has("district")
                        ? target.known(node, "district", "organisation.district")
                        : null;
        target.jdbc()
                .sql(
                        """
                        insert into organisation.unit (id, party_id, name, kind, school_unit_code, school_forms,
                                                       district_id, from_day, until_day)
                        values (:id, :party, :name, :kind, :code, :forms, :district, :from, cast(:until as date))
                        on conflict (id) do update
                           set party_id = excluded.party_id, name = excluded.name, kind = excluded.kind,
                               school_unit_code = excluded.school_unit_code, school_forms = excluded.school_forms,
                               district_id = excluded.district_id, from_day = excluded.from_day,
                               until_day = excluded.until_day
                        """)
                .param("id", target.id("unit", node.word("id", PartiesSetup.ID)))
                .param("party", target.known(node, "party", "organisation.party"))
                .param("name", node.text("name"))
                .param(
                        "kind",
                        node.oneOf("kind", Set.of("school", "meeting_place", "team", "office")))
                .param("code", node.textOrNull("school_unit_code"))
                .param("forms", node.texts("school_forms").toArray(String[]::new))
                .param("district", district)
                .param("from", node.date("from", from))
                .param("until", node.dateOrNull("until"))
                .update();
    }

    private static void registration(SetupNode node, SetupTarget target) {
        node.only("parties", "what", "reference", "decided_on");
        var decided = node.dateOrNull("decided_on");
        if (decided == null) {
            throw node.refuse("decided_on", "is missing");
        }
        for (var party : node.texts("parties")) {
            for (var what : what(node)) {
                target.jdbc()
                        .sql(
                                """
                                insert into organisation.registration (party_id, what, reference, decided_on)
                                select id, :what, :reference, :decided from organisation.party where id = :party
                                on conflict (party_id, what) do update
                                   set reference = excluded.reference, decided_on = excluded.decided_on
                                """)
                        .param("party", party)
                        .param("what", what)
                        .param("reference", node.text("reference"))
                        .param("decided", decided)
                        .update();
            }
        }
    }

    private static List<String> what(SetupNode node) {
        var known = Set.of("host", "archive_creator", "agreement", "suitability", "dpia");
        var what = node.texts("what");
        if (!known.containsAll(what)) {
            throw node.refuse("what", "can hold " + known);
        }
        return what;
    }
}
