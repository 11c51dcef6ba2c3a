package se.tryggaunga.requests;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.Disposable;
import se.tryggaunga.records.DisposalKind;

/** A request for documents goes with its answers, each of its documents before it. */
@Component
class KeptRequests implements Disposable {

    private static final int ANYWHERE = 15;

    @Override
    public List<String> tables() {
        return List.of(
                "requests.test",
                "requests.tester",
                "requests.document",
                "requests.answer",
                "requests.decision",
                "requests.offer",
                "requests.reply_to",
                "requests.request");
    }

    @Override
    public int order() {
        return ANYWHERE;
    }

    /** What a board can have a rule for here. */
    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        DisposalKind documentRequests() {
            return DisposalKind.byParts("document_request");
        }
    }
}
