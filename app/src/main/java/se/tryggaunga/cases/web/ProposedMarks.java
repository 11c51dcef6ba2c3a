package se.tryggaunga.cases.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.sharing.AsideProposals;
import se.tryggaunga.shell.Form;

/** A form with what may be about others marked in its texts, for the writer to look through. */
@Component
class ProposedMarks {

    private final AsideProposals proposals;

    ProposedMarks(AsideProposals proposals) {
        this.proposals = proposals;
    }

    /** A text that is too long is given back as it was, to be said so when it is sent. */
    Form in(CaseView view, Form form, String... names) {
        var marked = form;
        for (var name : List.of(names)) {
            var text = form.value(name);
            if (text.length() <= CaseWords.LONG) {
                marked = marked.with(name, proposals.marked(view.id(), text));
            }
        }
        return marked;
    }
}
