package se.tryggaunga.cases;

import static se.tryggaunga.shell.Text.text;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.tryggaunga.shell.Text;

/** Notes in a case, each in its latest version. */
@Component
@Order(3)
class SeenNotes implements SeenFacts {

    private final Notes notes;

    SeenNotes(Notes notes) {
        this.notes = notes;
    }

    @Override
    public List<SeenFact> in(CaseFile file) {
        return notes.list(file.id()).stream().map(SeenNotes::fact).toList();
    }

    private static SeenFact fact(Note note) {
        return new SeenFact(
                note.id() + "/" + note.version(),
                text("cases.sight.note", Text.moment(note.firstWrittenAt())),
                note.area(),
                note.words());
    }
}
