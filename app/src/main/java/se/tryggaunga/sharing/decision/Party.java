package se.tryggaunga.sharing.decision;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of giver or receiver. Sv: part.
 *
 * @param groups what rules may call it by
 * @param regimes which secrecy protects what it holds
 * @param areaKinds the kinds of secrecy area that are this party
 * @param decider who decides there when somebody must weigh
 * @param place among the choices of the page; none when it is not offered
 */
public record Party(
        String code,
        Set<String> groups,
        Set<String> regimes,
        Set<String> areaKinds,
        Set<String> legalForms,
        String decider,
        @Nullable Integer place,
        Named name) {

    static Party of(Row row) {
        return new Party(
                row.text("code"),
                row.codes("groups"),
                row.codes("regimes"),
                row.codes("area_kinds"),
                row.codes("legal_forms"),
                row.text("decider"),
                row.number("page"),
                new Named(row.text("sv"), row.text("en")));
    }

    boolean isArea(String areaKind, String legalForm) {
        return areaKinds.contains(areaKind) && legalForms.contains(legalForm);
    }
}
