package se.tryggaunga.cases;

import java.util.Optional;

/**
 * Says what the acting hat does next in a case, or that it knows of nothing. Asked in the beans'
 * order; the first answer is the one shown. Asked inside the transaction that reads the case, which
 * is narrowed to it.
 */
public interface NextStepSource {

    Optional<NextStep> next(CaseView view);
}
