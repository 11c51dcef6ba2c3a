package se.tryggaunga.people.web;

import java.util.List;
import se.tryggaunga.people.Guardian;
import se.tryggaunga.people.Young;
import se.tryggaunga.shell.Fact;
import se.tryggaunga.shell.Text;

/** What somebody else saved meanwhile, beside one's own words. */
public final class Conflicts {

    private Conflicts() {}

    public static List<Fact> young(Young theirs) {
        var person = theirs.person();
        var number = person.identityNumber();
        return List.of(
                Fact.of(Text.text("people.given"), person.givenName()),
                Fact.of(Text.text("people.family"), person.familyName()),
                Fact.of(Text.text("people.short"), person.shortName()),
                Fact.of(Text.text("people.number"), number == null ? "–" : number.grouped()),
                Fact.of(Text.text("people.born"), Text.date(person.birthDate())),
                Fact.of(
                        Text.text("people.protection"),
                        Text.text("people.protection." + person.protection().code())));
    }

    public static List<Fact> guardian(Guardian theirs) {
        var person = theirs.person();
        return List.of(
                Fact.of(Text.text("people.name"), person.name()),
                Fact.of(
                        Text.text("people.relation"),
                        Text.text("people.relation." + person.relation().code())),
                Fact.of(Text.text("people.phone"), person.phone().isEmpty() ? "–" : person.phone()),
                Fact.of(
                        Text.text("people.custody"),
                        Text.text("people.custody." + (person.custody() ? "yes" : "no"))));
    }
}
