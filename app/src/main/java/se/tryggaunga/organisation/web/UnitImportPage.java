package se.tryggaunga.organisation.web;

import static se.tryggaunga.shell.Text.text;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggaunga.organisation.register.CannotUndo;
import se.tryggaunga.organisation.register.ImportRow;
import se.tryggaunga.organisation.register.UnitImport;
import se.tryggaunga.shell.Fact;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** What the pages of an import choose between and say. */
@Component
public class UnitImportPage {

    private final JdbcClient jdbc;

    UnitImportPage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Option> parties() {
        return jdbc.sql(
                        "select id, name from organisation.party where kind = 'school_organiser' order by name")
                .query((row, _) -> Option.of(row.getString("id"), row.getString("name")))
                .list();
    }

    List<String> partyIds() {
        return parties().stream().map(Option::value).toList();
    }

    List<Option> schoolForms() {
        return UnitImportForm.SCHOOL_FORMS.stream()
                .map(form -> Option.of(form, text("organisation.school-form." + form)))
                .toList();
    }

    List<Fact> counts(UnitImport looked) {
        var counts = new ArrayList<Fact>();
        counts.add(
                Fact.of(
                        text("organisation.import.new"),
                        text("organisation.number", looked.added())));
        counts.add(
                Fact.of(
                        text("organisation.import.changed"),
                        text("organisation.number", looked.changed())));
        counts.add(
                Fact.of(
                        text("organisation.import.unchanged"),
                        text("organisation.number", looked.unchanged())));
        if (looked.elsewhere() > 0) {
            counts.add(
                    Fact.of(
                            text("organisation.import.elsewhere"),
                            text("organisation.number", looked.elsewhere())));
        }
        if (looked.organisers() > 0) {
            counts.add(
                    Fact.of(
                            text("organisation.import.organisers"),
                            text("organisation.number", looked.organisers())));
        }
        counts.add(
                Fact.of(
                        text("organisation.import.problems"),
                        text("organisation.number", looked.problems())));
        return counts;
    }

    /** Why the line cannot be used. */
    public static String sentence(ImportRow row) {
        return row.problem() == null ? "" : text(row.problem(), row.problemWord());
    }

    /** What holds a unit back. */
    public static String sentence(CannotUndo.Held held) {
        return switch (held.by()) {
            case "changed" -> text("organisation.import.held.changed", held.what());
            case "assignment" -> text("organisation.import.held.assignment", held.what());
            case "unit" -> text("organisation.import.held.unit", held.what());
            default -> text("organisation.import.held.other", held.what());
        };
    }

    /** "Inläst 2 mar 2026 kl. 10.14", or what else became of it. */
    public static String state(UnitImport looked) {
        if (looked.undoneAt() != null) {
            return text("organisation.import.state.undone", Text.moment(looked.undoneAt()));
        }
        if (looked.takenInAt() != null) {
            return text("organisation.import.state.taken-in", Text.moment(looked.takenInAt()));
        }
        return text("organisation.import.state.looked-at");
    }
}
