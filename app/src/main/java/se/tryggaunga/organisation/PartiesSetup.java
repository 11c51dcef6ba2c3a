package se.tryggaunga.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The municipality itself, its modules, and who takes part: parties with their secrecy areas. */
class PartiesSetup implements SetupPart {

    static final Pattern ID = Pattern.compile("[a-z][a-z0-9_-]*");

    private static final Set<String> LEGAL_FORMS =
            Set.of("municipal_board", "state_authority", "region", "independent", "association");

    @Override
    public Set<String> keys() {
        return Set.of("municipality", "from", "assessed", "modules", "parties");
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void apply(SetupNode file, SetupTarget target) {
        var from = file.date("from", LocalDate.of(2020, 1, 1));
        municipality(file.at("municipality", Map.of()), target);
        file.list("modules").forEach(node -> module(node, from, target));
        var areas = new AreasSetup(file, target);
        file.list("parties")
                .forEach(node -> {
                    party(node, from, target);
                    areas.apply(node, from);
                });
    }

    private static void municipality(SetupNode node, SetupTarget target) {
        node.only("code", "scb_code", "name", "region", "duty_phone", "advice_phone");
        target.jdbc()
                .sql(
                        """
                        insert into organisation.municipality (code, scb_code, name, region, duty_phone, advice_phone)
                        values (:code, :scb, :name, :region, :duty, :advice)
                        on conflict (code) do update
                           set scb_code = :scb, name = :name, region = :region,
                               duty_phone = :duty, advice_phone = :advice
                        """)
                .param("code", node.word("code", ID))
                .param("scb", node.word("scb_code", Pattern.compile("[0-9]{4}")))
                .param("name", node.text("name"))
                .param("region", node.text("region"))
                .param("duty", node.text("duty_phone"))
                .param("advice", node.text("advice_phone"))
                .update();
    }

    private static void module(SetupNode node, LocalDate from, SetupTarget target) {
        node.only("id", "from", "until");
        target.jdbc()
                .sql(
                        """
                        insert into organisation.module_switch (module, from_day, until_day)
                        values (:module, :from, cast(:until as date))
                        on conflict (module, from_day) do update set until_day = excluded.until_day
                        """)
                .param("module", node.word("id", ID))
                .param("from", node.date("from", from))
                .param("until", node.dateOrNull("until"))
                .update();
    }

    private static void party(SetupNode node, LocalDate from, SetupTarget target) {
        node.only(
                "id",
                "name",
                "kind",
                "legal_form",
                "organisation_number",
                "from",
                "until",
                "assessed",
                "areas");
        target.jdbc()
                .sql(
                        """
                        insert into organisation.party (id, name, kind, legal_form, organisation_number, from_day, until_day)
                        values (:id, :name, :kind, :form, :number, :from, cast(:until as date))
                        on conflict (id) do update
                           set name = excluded.name, kind = excluded.kind, legal_form = excluded.legal_form,
                               organisation_number = excluded.organisation_number,
                               from_day = excluded.from_day, until_day = excluded.until_day
                        """)
                .param("id", node.word("id", ID))
                .param("name", node.text("name"))
                .param("kind", node.text("kind"))
                .param("form", node.oneOf("legal_form", LEGAL_FORMS))
                .param("number", node.textOrNull("organisation_number"))
                .param("from", node.date("from", from))
                .param("until", node.dateOrNull("until"))
                .update();
    }
}
