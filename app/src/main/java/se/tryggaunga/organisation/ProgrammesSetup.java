package se.tryggaunga.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Programmes, their areas, and what is settled for each. */
class ProgrammesSetup implements SetupPart {

    @Override
    public Set<String> keys() {
        return Set.of("programmes");
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public void apply(SetupNode file, SetupTarget target) {
        var from = file.date("from", LocalDate.of(2020, 1, 1));
        for (var node : file.list("programmes")) {
            var id = programme(node, from, target);
            areas(node, id, target);
            new ProgrammeListsSetup(target, id, node.date("from", from)).apply(node);
        }
    }

    private static String programme(SetupNode node, LocalDate from, SetupTarget target) {
        node.only(
                "id",
                "name",
                "purpose_sv",
                "purpose_en",
                "ages",
                "host",
                "areas",
                "choices",
                "deadlines",
                "consent_rules",
                "from",
                "until");
        var id = node.word("id", PartiesSetup.ID);
        var ages = ages(node);
        target.jdbc()
                .sql(
                        """
                        insert into organisation.programme (id, name, purpose_sv, purpose_en, age_from, age_to,
                                                            host_area, from_day, until_day)
                        values (:id, :name, :purposeSv, :purposeEn, :ageFrom, :ageTo, :host, :from,
                                cast(:until as date))
                        on conflict (id) do update
                           set name = excluded.name, purpose_sv = excluded.purpose_sv,
                               purpose_en = excluded.purpose_en, age_from = excluded.age_from,
                               age_to = excluded.age_to, host_area = excluded.host_area,
                               from_day = excluded.from_day, until_day = excluded.until_day
                        """)
                .param("id", id)
                .param("name", node.text("name"))
                .param("purposeSv", node.text("purpose_sv"))
                .param("purposeEn", node.text("purpose_en"))
                .param("ageFrom", ages.getFirst())
                .param("ageTo", ages.getLast())
                .param("host", target.known(node, "host", "organisation.secrecy_area"))
                .param("from", node.date("from", from))
                .param("until", node.dateOrNull("until"))
                .update();
        return id;
    }

    private static void areas(SetupNode node, String id, SetupTarget target) {
        target.jdbc()
                .sql("delete from organisation.programme_area where programme_id = :id")
                .param("id", id)
                .update();
        for (var area : node.list("areas")) {
            area.only("id", "required");
            target.jdbc()
                    .sql(
                            """
                            insert into organisation.programme_area (programme_id, area_id, required)
                            values (:programme, :area, :required)
                            """)
                    .param("programme", id)
                    .param("area", target.known(area, "id", "organisation.secrecy_area"))
                    .param("required", area.flag("required", false))
                    .update();
        }
    }

    /** From and to, both included. */
    static List<Integer> ages(SetupNode node) {
        var ages = node.numbers("ages");
        if (ages.size() != 2 || ages.getFirst() > ages.getLast()) {
            throw node.refuse("ages", "must be two numbers, the lower first");
        }
        return ages;
    }

    /** A map at the key, or an empty one. */
    static SetupNode map(SetupNode node, String key) {
        return node.at(key, Map.of());
    }
}
