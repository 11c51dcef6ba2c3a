package se.tryggaunga.concerns.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.concerns.NewRequest;
import se.tryggaunga.concerns.domain.Sex;
import se.tryggaunga.people.BadIdentityNumber;
import se.tryggaunga.people.Custodian;
import se.tryggaunga.people.IdentityNumber;
import se.tryggaunga.people.Protection;
import se.tryggaunga.people.Relation;
import se.tryggaunga.people.YoungPerson;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shell.Form;

/** Reads who is to be asked, and says at which field something is missing. */
record RequestForm(Form form, LocalDate today) {

    static final int GUARDIANS = 2;

    private static final int NAME = 100;
    private static final List<String> GROUNDS = List.of("own", "contact", "direct");

    @Nullable NewRequest read(
            @Nullable UUID concern, String programme, Sex sex, @Nullable String district) {
        form.require("criterion", "concerns.error.criterion");
        form.oneOf("ground", GROUNDS, "concerns.error.ground");
        if (!form.has("ground", "own")) {
            form.require("said_by", "concerns.error.said-by");
        }
        form.max("said_by", NAME);
        var young = young();
        var guardians = guardians();
        if (!form.ok() || young == null) {
            return null;
        }
        return new NewRequest(
                concern,
                programme,
                form.value("criterion"),
                sex,
                district,
                form.value("ground"),
                form.value("said_by"),
                young,
                guardians);
    }

    private @Nullable YoungPerson young() {
        var given = name("given", "concerns.error.given");
        var family = name("family", "concerns.error.family-name");
        form.max("short", NAME);
        var number = number();
        var born = number != null ? number.birthDate() : born();
        var protection =
                form.oneOf(
                        "protection", Coded.codes(Protection.class), "concerns.error.protection");
        if (!form.ok() || born == null) {
            return null;
        }
        return new YoungPerson(
                given,
                family,
                form.value("short").isEmpty() ? given : form.value("short"),
                number,
                born,
                Coded.of(Protection.class, protection));
    }

    private String name(String field, String key) {
        var value = form.require(field, key);
        form.max(field, NAME);
        return value;
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

    private @Nullable LocalDate born() {
        if (form.value("born").isEmpty()) {
            form.reject("born", "concerns.error.born");
            return null;
        }
        var born = form.date("born", today);
        if (born != null && born.isAfter(today)) {
            form.reject("born", "concerns.error.born-later");
            return null;
        }
        return born;
    }

    private List<Custodian> guardians() {
        var guardians = new ArrayList<Custodian>();
        for (int i = 1; i <= GUARDIANS; i++) {
            var name = form.value("guardian" + i);
            form.max("guardian" + i, NAME);
            form.max("phone" + i, NAME);
            if (!name.isEmpty()) {
                var relation =
                        form.oneOf(
                                "relation" + i,
                                Coded.codes(Relation.class),
                                "concerns.error.relation");
                if (!relation.isEmpty()) {
                    guardians.add(
                            new Custodian(
                                    name,
                                    Coded.of(Relation.class, relation),
                                    form.value("phone" + i),
                                    true,
                                    true));
                }
            }
        }
        return guardians;
    }
}
