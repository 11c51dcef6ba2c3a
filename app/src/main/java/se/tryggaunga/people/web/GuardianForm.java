package se.tryggaunga.people.web;

import org.jspecify.annotations.Nullable;
import se.tryggaunga.people.Custodian;
import se.tryggaunga.people.Guardian;
import se.tryggaunga.people.Relation;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shell.Form;

/** What is written about a guardian, and what is to be put right in it. */
record GuardianForm(Form form) {

    static Form prefilled(@Nullable Guardian guardian) {
        if (guardian == null) {
            return Form.empty().with("version", "0").with("custody", "yes");
        }
        var person = guardian.person();
        return Form.empty()
                .with("version", String.valueOf(guardian.version()))
                .with("name", person.name())
                .with("relation", person.relation().code())
                .with("phone", person.phone())
                .with("unreachable", person.reachable() ? "" : "yes")
                .with("custody", person.custody() ? "yes" : "no");
    }

    int version() {
        return form.number("version", 0, 1_000_000, "people.err.version").orElse(0);
    }

    @Nullable Custodian person(boolean whereaboutsHidden) {
        form.require("name", "people.err.name");
        form.max("name", YoungForm.NAME);
        form.max("phone", YoungForm.NAME);
        var relation = form.oneOf("relation", Coded.codes(Relation.class), "people.err.relation");
        if (whereaboutsHidden && !form.value("phone").isEmpty()) {
            form.reject("phone", "people.err.protected");
        }
        return form.ok()
                ? new Custodian(
                        form.value("name"),
                        Coded.of(Relation.class, relation),
                        form.value("phone"),
                        !form.has("unreachable", "yes"),
                        !form.has("custody", "no"))
                : null;
    }
}
