package se.tryggaunga.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.tryggaunga.organisation.InformationKinds;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.records.HeldField;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holdings;
import se.tryggaunga.rights.domain.Masks;
import se.tryggaunga.rights.domain.Ruling;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Text;

/** A post in the reader's words, with what is masked covered. */
@Component
public class PostWords {

    private static final String FRAME = "frame";

    private final Holdings holdings;
    private final Organisation organisation;
    private final InformationKinds kinds;
    private final Programmes programmes;

    PostWords(
            Holdings holdings,
            Organisation organisation,
            InformationKinds kinds,
            Programmes programmes) {
        this.holdings = holdings;
        this.organisation = organisation;
        this.kinds = kinds;
        this.programmes = programmes;
    }

    /** One field of a post. */
    public record Line(String column, String name, String value) {}

    public String title(Post post) {
        return Text.text(table(post).key());
    }

    public String purpose(Post post) {
        return Text.text(table(post).purpose().key());
    }

    public String ground(Post post) {
        return Text.text(table(post).purpose().ground().key());
    }

    public List<Line> whole(Post post) {
        return lines(post, List.of());
    }

    /** As it is handed over. */
    public List<Line> handedOver(Post post) {
        if (post.ruling() == Ruling.WITHHELD) {
            return List.of();
        }
        return lines(post, post.ruling() == Ruling.MASKED ? post.masks() : List.of());
    }

    /** As it would be with what is proposed. */
    public List<Line> proposed(Post post) {
        return lines(post, post.proposed());
    }

    private List<Line> lines(Post post, List<String> masks) {
        var lines = new ArrayList<Line>();
        for (var field : table(post).fields()) {
            var value = post.content().get(field.column());
            if (value instanceof List<?> list && !list.isEmpty()) {
                var words = list.stream().map(each -> words(field, String.valueOf(each)));
                lines.add(line(field, words.collect(Collectors.joining(", ")), masks));
            } else if (value instanceof String text) {
                lines.add(line(field, words(field, text), masks));
            }
        }
        var kind = post.content().get("kind");
        if (kind instanceof String code && !code.equals(FRAME)) {
            lines.add(new Line("kind", Text.text("records.column.kind"), kinds.name(code)));
        }
        return lines;
    }

    private static Line line(HeldField field, String value, List<String> masks) {
        return new Line(field.column(), Text.text(field.key()), Masks.over(value, masks));
    }

    private String words(HeldField field, String value) {
        return switch (field.shape()) {
            case TEXT, PLAIN, PERSON, OTHERS, FILE -> value;
            case CODE -> code(field.words() + value, value);
            case DAY -> day(value);
            case FLAG -> Text.text("records.flag." + value);
            case AREA -> organisation.areaName(value);
            case KIND -> kinds.name(value);
            case PROGRAMME -> programme(value);
            case FUNCTION -> organisation.functionTitle(value);
            case MOMENTS -> Text.moment(Findings.moment(value));
        };
    }

    /** A code that has lost its words is shown as it is kept: it is somebody's right to see it. */
    private static String code(String key, String value) {
        return Text.known(key) ? Text.text(key) : value;
    }

    private String programme(String id) {
        try {
            return programmes.byId(id).name();
        } catch (NotFound gone) {
            return id;
        }
    }

    private static String day(String value) {
        if (value.length() == "2026-01-01".length()) {
            return Text.date(LocalDate.parse(value));
        }
        Instant at = Findings.moment(value);
        return value.isEmpty() ? "" : Text.date(LocalDate.ofInstant(at, Today.ZONE));
    }

    private HeldTable table(Post post) {
        return holdings.table(post.table());
    }
}
