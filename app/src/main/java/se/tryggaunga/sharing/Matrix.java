package se.tryggaunga.sharing;

import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggaunga.organisation.Area;
import se.tryggaunga.organisation.InformationKind;
import se.tryggaunga.organisation.InformationKinds;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.organisation.Programme;
import se.tryggaunga.organisation.ProgrammeArea;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.domain.Consent;
import se.tryggaunga.sharing.domain.Coverage;

/** The rows and columns that a family is asked about, in the reader's language. */
@Component
class Matrix {

    private final Programmes programmes;
    private final Organisation organisation;
    private final InformationKinds kinds;
    private final Today today;

    Matrix(Programmes programmes, Organisation organisation, InformationKinds kinds, Today today) {
        this.programmes = programmes;
        this.organisation = organisation;
        this.kinds = kinds;
        this.today = today;
    }

    Programme programme(String id) {
        return programmes.byId(id);
    }

    /**
     * The programme's areas, and any that an earlier version covered and that has left it since.
     */
    List<Area> areas(Consent consent) {
        var ids = new LinkedHashSet<String>();
        programmes.areas(consent.programme()).stream().map(ProgrammeArea::areaId).forEach(ids::add);
        consent.versions().stream()
                .flatMap(version -> version.terms().covers().stream())
                .map(Coverage::area)
                .sorted()
                .forEach(ids::add);
        return ids.stream().map(organisation::area).toList();
    }

    List<InformationKind> kinds() {
        return kinds.tickable(today.day());
    }

    boolean mayPrint(String readerArea, String ownerArea) {
        return readerArea.equals(ownerArea) || organisation.area(readerArea).printable();
    }
}
