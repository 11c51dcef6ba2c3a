package se.tryggaunga.organisation;

import java.time.LocalDate;
import java.util.Set;

/** Functions with their offices, and the groups that they sit in. */
class FunctionsSetup implements SetupPart {

    /** The offices that a function can hold. None of them opens a case. */
    private static final Set<String> RIGHTS =
            Set.of(
                    "day",
                    "concerns.write",
                    "concerns.assess",
                    "consents.ask",
                    "consultations.ask",
                    "consultations.answer",
                    "cases",
                    "cases.host",
                    "disposal",
                    "extracts",
                    "duty.receive",
                    "review",
                    "rights.review",
                    "settings");

    @Override
    public Set<String> keys() {
        return Set.of("functions", "groups");
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public void apply(SetupNode file, SetupTarget target) {
        var from = file.date("from", LocalDate.of(2020, 1, 1));
        file.list("functions").forEach(node -> function(node, from, target));
        new OneProfession(target).require(file);
        file.list("groups").forEach(node -> group(node, target));
    }

    private static void function(SetupNode node, LocalDate from, SetupTarget target) {
        node.only("id", "area", "title_sv", "title_en", "rights", "from", "until");
        var rights = node.texts("rights");
        if (!RIGHTS.containsAll(rights)) {
            throw node.refuse("rights", "can hold " + RIGHTS.stream().sorted().toList());
        }
        target.jdbc()
                .sql(
                        """
                        insert into organisation.function (id, area_id, title_sv, title_en, rights, from_day, until_day)
                        values (:id, :area, :titleSv, :titleEn, :rights, :from, cast(:until as date))
                        on conflict (id) do update
                           set area_id = excluded.area_id, title_sv = excluded.title_sv,
                               title_en = excluded.title_en, rights = excluded.rights,
                               from_day = excluded.from_day, until_day = excluded.until_day
                        """)
                .param("id", node.word("id", PartiesSetup.ID))
                .param("area", target.known(node, "area", "organisation.secrecy_area"))
                .param("titleSv", node.text("title_sv"))
                .param("titleEn", node.text("title_en"))
                .param("rights", rights.toArray(String[]::new))
                .param("from", node.date("from", from))
                .param("until", node.dateOrNull("until"))
                .update();
    }

    private static void group(SetupNode node, SetupTarget target) {
        node.only("id", "name", "kind", "districts", "functions");
        var id = node.word("id", PartiesSetup.ID);
        target.jdbc()
                .sql(
                        """
                        insert into organisation.work_group (id, name, kind, district_ids)
                        values (:id, :name, :kind, :districts)
                        on conflict (id) do update
                           set name = excluded.name, kind = excluded.kind, district_ids = excluded.district_ids
                        """)
                .param("id", id)
                .param("name", node.text("name"))
                .param(
                        "kind",
                        node.oneOf(
                                "kind",
                                Set.of("sog", "steering", "working", "area", "upper_secondary")))
                .param("districts", node.texts("districts").toArray(String[]::new))
                .update();
        members(node, id, target);
    }

    private static void members(SetupNode node, String id, SetupTarget target) {
        var functions = node.texts("functions");
        target.jdbc()
                .sql("delete from organisation.work_group_member where group_id = :id")
                .param("id", id)
                .update();
        int found =
                target.jdbc()
                        .sql(
                                """
                                insert into organisation.work_group_member (group_id, function_id)
                                select :id, f.id from organisation.function f where f.id = any (:functions)
                                """)
                        .param("id", id)
                        .param("functions", functions.toArray(String[]::new))
                        .update();
        if (found != Set.copyOf(functions).size()) {
            throw node.refuse("functions", "names a function that is not there");
        }
    }
}
