package se.tryggaunga.search;

import java.util.List;
import se.tryggaunga.cases.CaseRow;
import se.tryggaunga.concerns.RequestRow;

/** Number, who holds it, status and days: never whom or what it is about (D31). Sv: träffar. */
public record Found(List<CaseRow> cases, List<RequestRow> requests) {

    public static final Found NOTHING = new Found(List.of(), List.of());

    public Found {
        cases = List.copyOf(cases);
        requests = List.copyOf(requests);
    }

    public int count() {
        return cases.size() + requests.size();
    }
}
