package se.tryggaunga.oversight.web;

import static se.tryggaunga.shell.Text.date;
import static se.tryggaunga.shell.Text.moment;
import static se.tryggaunga.shell.Text.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.oversight.Draw;
import se.tryggaunga.oversight.Item;
import se.tryggaunga.oversight.Reading;
import se.tryggaunga.shell.Fact;
import se.tryggaunga.shell.Text;

/** How an access is put in words. */
@Component
public class ReviewWords {

    private final Organisation organisation;

    ReviewWords(Organisation organisation) {
        this.organisation = organisation;
    }

    /** With the name, for the reviewer alone. */
    public List<Fact> facts(Item item) {
        return List.of(
                Fact.of(action(item), item.name() + ", " + role(item)),
                Fact.of(text("oversight.address"), item.address()),
                Fact.of(text("oversight.when"), when(item)),
                Fact.of(text("oversight.ground"), ground(item)),
                Fact.of(text("oversight.why"), reason(item.reason())));
    }

    public String role(Item item) {
        return organisation.functionTitle(item.function()) + ", " + item.unit();
    }

    public static String when(Item item) {
        return when(item.at(), item.day());
    }

    public static String when(Reading reading) {
        return when(reading.lastAt(), reading.day());
    }

    private static String when(@Nullable Instant at, LocalDate day) {
        return at == null ? date(day) : moment(at);
    }

    public String function(Reading reading) {
        return organisation.functionTitle(reading.function());
    }

    /** "Läste, 3 gånger". */
    public static String done(Reading reading) {
        var action = text("oversight.action." + reading.action());
        return reading.times() == 1
                ? action
                : text("oversight.read.times", action, reading.times());
    }

    public static String ground(Reading reading) {
        return reading.ground() == null
                ? text("oversight.ground.none")
                : text("access.ground." + reading.ground());
    }

    public static String action(Item item) {
        return text("oversight.action." + item.action());
    }

    public static String reason(String reason) {
        return text("oversight.reason." + reason);
    }

    static String ground(Item item) {
        if (item.ground() == null) {
            return text("oversight.ground.none");
        }
        var words = text("access.ground." + item.ground());
        var until = item.groundUntil();
        return until == null || item.ground().equals("own")
                ? words
                : text("oversight.ground.until", words, date(until));
    }

    /** "oktober 2026". */
    public static String month(Draw draw) {
        return Text.month(draw.month());
    }
}
