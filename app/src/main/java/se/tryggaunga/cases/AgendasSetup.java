package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.Set;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.cases.domain.Topic;
import se.tryggaunga.organisation.SetupNode;
import se.tryggaunga.organisation.SetupPart;
import se.tryggaunga.organisation.SetupTarget;
import se.tryggaunga.shared.Coded;

/**
 * What a programme's meetings talk about, where the municipality wants it otherwise than the
 * product. One that begins later replaces the earlier one whole; the earlier one stays, and so do
 * the agendas that were made of it. Sv: dagordningsmallar.
 */
public final class AgendasSetup implements SetupPart {

    @Override
    public Set<String> keys() {
        return Set.of("agendas");
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public void apply(SetupNode file, SetupTarget target) {
        var from = file.date("from", LocalDate.of(2020, 1, 1));
        file.list("agendas").forEach(node -> agenda(node, from, target));
    }

    private static void agenda(SetupNode node, LocalDate from, SetupTarget target) {
        node.only("programme", "occasion", "from", "points");
        var programme = target.known(node, "programme", "organisation.programme");
        var occasion = node.oneOf("occasion", Set.copyOf(Coded.codes(Occasion.class)));
        var begins = node.date("from", from);
        target.jdbc()
                .sql(
                        """
                        delete from cases.agenda_template
                         where programme_id = :programme and occasion = :occasion and from_day = :from
                        """)
                .param("programme", programme)
                .param("occasion", occasion)
                .param("from", begins)
                .update();
        var points = node.list("points");
        if (points.isEmpty()) {
            throw node.refuse("points", "are missing");
        }
        for (int i = 0; i < points.size(); i++) {
            var topic = topic(points.get(i));
            point(target, programme, occasion, begins, i + 1, topic);
        }
    }

    /** One of the product's own by its code, or words in both languages. */
    private static Topic topic(SetupNode point) {
        if (!point.has("topic")) {
            point.only("sv", "en");
            return new Topic(Topic.WORDED, point.text("sv"), point.text("en"));
        }
        point.only("topic");
        if (point.text("topic").equals(Topic.LAST_TIME)) {
            throw point.refuse("topic", "comes first in every agenda by itself");
        }
        return new Topic(point.oneOf("topic", Occasion.allTopics()), "", "");
    }

    private static void point(
            SetupTarget target,
            String programme,
            String occasion,
            LocalDate from,
            int position,
            Topic topic) {
        target.jdbc()
                .sql(
                        """
                        insert into cases.agenda_template
                               (programme_id, occasion, from_day, position, topic, text_sv, text_en)
                        values (:programme, :occasion, :from, :position, :topic, :sv, :en)
                        """)
                .param("programme", programme)
                .param("occasion", occasion)
                .param("from", from)
                .param("position", position)
                .param("topic", topic.code())
                .param("sv", topic.sv())
                .param("en", topic.en())
                .update();
    }
}
