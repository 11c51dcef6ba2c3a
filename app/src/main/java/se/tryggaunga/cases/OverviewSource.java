package se.tryggaunga.cases;

import java.util.List;
import se.tryggaunga.shell.Fact;

/** Lines of "Läget nu" on a case's first page, in the beans' order. */
public interface OverviewSource {

    List<Fact> facts(CaseView view);
}
