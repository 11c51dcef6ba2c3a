package se.tryggaunga.organisation;

import java.util.List;
import java.util.Map;

/**
 * Medical pupil health and the region: a zone stricter than their own area. An area of such a kind
 * has one function that works in cases, so that the wall between areas is a wall between
 * professions too; another function gets an area of its own. Sv: strängare zon.
 */
final class OneProfession {

    private static final String CASES = "cases";

    private final SetupTarget target;

    OneProfession(SetupTarget target) {
        this.target = target;
    }

    void require(SetupNode file) {
        for (var node : file.list("functions")) {
            if (node.texts("rights").contains(CASES)
                    && strict().contains(kind(node.text("area")))
                    && working(node.text("area")).size() > 1) {
                throw node.refuse(
                        "area",
                        "has one function that works in cases; give \""
                                + node.text("id")
                                + "\" an area of its own of the same kind");
            }
        }
    }

    private static List<String> strict() {
        var areas = Defaults.read().at("areas", Map.of());
        return areas.keys().stream()
                .filter(kind -> areas.at(kind, Map.of()).flag("one_profession", false))
                .toList();
    }

    private String kind(String area) {
        return target.jdbc()
                .sql("select kind from organisation.secrecy_area where id = :area")
                .param("area", area)
                .query(String.class)
                .single();
    }

    /** On any day: what one wrote is there to be read by the one who comes after. */
    private List<String> working(String area) {
        return target.jdbc()
                .sql(
                        "select id from organisation.function where area_id = :area and :cases = any (rights)")
                .param("area", area)
                .param("cases", CASES)
                .query(String.class)
                .list();
    }
}
