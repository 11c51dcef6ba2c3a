package se.tryggaunga.cases;

import java.util.List;

/** Some of the facts in a case that the acting hat reads, in the order of their page. */
public interface SeenFacts {

    List<SeenFact> in(CaseFile file);
}
