package se.tryggaunga.cases;

import java.util.UUID;
import se.tryggaunga.shared.Refusal;

/** The consent does not cover the area, so nobody from it can be given a seat. */
public final class NoGroundForArea extends Refusal {

    private final transient UUID request;

    public NoGroundForArea(UUID request, String areaName) {
        super("cases.no-ground", areaName);
        this.request = request;
    }

    /** Where wider consent is asked for. */
    public String wayForward() {
        return "/forfragningar/" + request + "/samtycke";
    }
}
