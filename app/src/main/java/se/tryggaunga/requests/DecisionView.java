package se.tryggaunga.requests;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.organisation.Area;
import se.tryggaunga.shell.Audience;

/**
 * What is to be decided, or has been.
 *
 * @param documents those that are not handed out whole, with their tests
 * @param mine whether the reader decides
 * @param registrar whether the reader goes on to the request
 */
public record DecisionView(
        RequestHead head,
        Area area,
        List<Document> documents,
        RequestView.@Nullable Decision decision,
        boolean mine,
        boolean registrar,
        Audience audience) {

    public DecisionView {
        documents = List.copyOf(documents);
    }
}
