package se.tryggaunga.organisation;

import java.time.LocalDate;
import java.util.Map;

/** A party's secrecy areas. What a kind of area is, and how it is protected, is shipped. */
class AreasSetup {

    private final SetupNode shipped = Defaults.read().at("areas", Map.of());
    private final SetupNode file;
    private final SetupTarget target;

    AreasSetup(SetupNode file, SetupTarget target) {
        this.file = file;
        this.target = target;
    }

    void apply(SetupNode party, LocalDate from) {
        party.list("areas").forEach(node -> area(party, node, from));
    }

    private void area(SetupNode party, SetupNode node, LocalDate from) {
        node.only(
                "id",
                "kind",
                "name_sv",
                "name_en",
                "section",
                "protection_sv",
                "protection_en",
                "printable",
                "assessed",
                "from",
                "until");
        var kind = shippedKind(party, node);
        var assessed = assessed(party, node);
        target.jdbc()
                .sql(
                        """
                        insert into organisation.secrecy_area (id, party_id, kind, name_sv, name_en, section,
                               protection_sv, protection_en, assessed_by, assessed_on, printable, from_day, until_day)
                        values (:id, :party, :kind, :nameSv, :nameEn, :section, :protectionSv, :protectionEn,
                                :assessedBy, cast(:assessedOn as date), :printable, :from, cast(:until as date))
                        on conflict (id) do update
                           set party_id = excluded.party_id, kind = excluded.kind, name_sv = excluded.name_sv,
                               name_en = excluded.name_en, section = excluded.section,
                               protection_sv = excluded.protection_sv, protection_en = excluded.protection_en,
                               assessed_by = excluded.assessed_by, assessed_on = excluded.assessed_on,
                               printable = excluded.printable, from_day = excluded.from_day,
                               until_day = excluded.until_day
                        """)
                .param("id", node.word("id", PartiesSetup.ID))
                .param("party", party.text("id"))
                .param("kind", node.text("kind"))
                .param("nameSv", node.text("name_sv", name(party, kind.text("name_sv"))))
                .param("nameEn", node.text("name_en", name(party, kind.text("name_en"))))
                .param("section", node.text("section", kind.text("section")))
                .param("protectionSv", node.text("protection_sv", kind.text("protection_sv")))
                .param("protectionEn", node.text("protection_en", kind.text("protection_en")))
                .param("assessedBy", assessed.textOrNull("by"))
                .param("assessedOn", assessed.dateOrNull("date"))
                .param("printable", node.flag("printable", kind.flag("printable", true)))
                .param("from", node.date("from", from))
                .param("until", node.dateOrNull("until"))
                .update();
    }

    private SetupNode shippedKind(SetupNode party, SetupNode node) {
        var kind = node.text("kind");
        var independent = kind + "/independent";
        if (isIndependent(party) && shipped.has(independent)) {
            return shipped.at(independent, Map.of());
        }
        if (!shipped.has(kind)) {
            throw node.refuse("kind", "\"" + kind + "\" is not one of " + shipped.keys());
        }
        return shipped.at(kind, Map.of());
    }

    /**
     * The nearest word on who confirmed our reading: the area's, the party's or the whole file's.
     */
    private SetupNode assessed(SetupNode party, SetupNode node) {
        var nearest = node.has("assessed") ? node : party.has("assessed") ? party : file;
        var assessed = nearest.at("assessed", Map.of());
        assessed.only("by", "date");
        return assessed;
    }

    private static String name(SetupNode party, String kind) {
        return isIndependent(party) ? kind + ", " + party.text("name") : kind;
    }

    private static boolean isIndependent(SetupNode party) {
        return "independent".equals(party.textOrNull("legal_form"));
    }
}
