package se.tryggaunga.people.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.people.BadIdentityNumber;
import se.tryggaunga.people.ContactDetails;
import se.tryggaunga.people.FamilyView;
import se.tryggaunga.people.IdentityNumber;
import se.tryggaunga.people.Protection;
import se.tryggaunga.people.YoungPerson;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shell.Form;

/** What is written about the young person, and what is to be put right in it. */
record YoungForm(Form form, LocalDate today) {

    static final int NAME = 100;
    static final int ADDRESS = 300;

    private static final int OLDEST = 120;
    private static final List<String> WHEREABOUTS = List.of("phone", "address", "school");

    static Form prefilled(FamilyView family) {
        var person = family.young().person();
        var number = person.identityNumber();
        return Form.empty()
                .with("version", String.valueOf(family.young().version()))
                .with("given", person.givenName())
                .with("family", person.familyName())
                .with("short", person.shortName())
                .with("number", number == null ? "" : number.grouped())
                .with("born", person.birthDate().toString())
                .with("protection", person.protection().code())
                .with("phone", family.contact().phone())
                .with("address", family.contact().address())
                .with("school", family.contact().school());
    }

    int version() {
        return form.number("version", 1, 1_000_000, "people.err.version").orElse(0);
    }

    @Nullable YoungPerson person() {
        var given = name("given", "people.err.given");
        var family = name("family", "people.err.family");
        form.max("short", NAME);
        var number = number();
        var born = number == null ? born() : number.birthDate();
        var protection =
                form.oneOf("protection", Coded.codes(Protection.class), "people.err.protection");
        if (born != null && (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST)))) {
            form.reject(number == null ? "born" : "number", "people.err.born-when");
        }
        if (!form.ok() || born == null) {
            return null;
        }
        var called = form.value("short").isEmpty() ? given : form.value("short");
        return new YoungPerson(
                given, family, called, number, born, Coded.of(Protection.class, protection));
    }

    ContactDetails contact() {
        form.max("phone", NAME);
        form.max("address", ADDRESS);
        form.max("school", NAME);
        var hidden = !form.value("protection").equals(Protection.NONE.code());
        for (var field : WHEREABOUTS) {
            if (hidden && !form.value(field).isEmpty()) {
                form.reject(field, "people.err.protected");
            }
        }
        return new ContactDetails(form.value("phone"), form.value("address"), form.value("school"));
    }

    private String name(String field, String key) {
        var name = form.require(field, key);
        form.max(field, NAME);
        return name;
    }

    private @Nullable IdentityNumber number() {
        if (form.value("number").isEmpty()) {
            return null;
        }
        try {
            return IdentityNumber.of(form.value("number"));
        } catch (BadIdentityNumber refused) {
            form.reject("number", refused.key(), refused.args());
            return null;
        }
    }

    /** Asked for only where there is no number to read it from. */
    private @Nullable LocalDate born() {
        if (form.error("number") != null) {
            return null;
        }
        form.require("born", "people.err.born");
        return form.date("born", today);
    }
}
