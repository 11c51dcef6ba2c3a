package se.tryggaunga.cases;

import static se.tryggaunga.shell.Text.text;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.store.AttachmentStore;
import se.tryggaunga.shell.Text;

/** Files of notes, by their titles. */
@Component
@Order(2)
class SeenAttachments implements SeenFacts {

    private final AttachmentStore attachments;

    SeenAttachments(AttachmentStore attachments) {
        this.attachments = attachments;
    }

    @Override
    public List<SeenFact> in(CaseFile file) {
        return attachments.in(file.id()).stream()
                .filter(each -> !each.takenAway())
                .map(SeenAttachments::fact)
                .toList();
    }

    private static SeenFact fact(Attachment each) {
        return new SeenFact(
                each.id().toString(),
                text("cases.sight.attachment", Text.moment(each.writtenAt())),
                each.area(),
                each.title());
    }
}
