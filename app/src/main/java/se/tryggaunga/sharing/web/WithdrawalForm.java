package se.tryggaunga.sharing.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.sharing.ConsentView;
import se.tryggaunga.sharing.domain.Coverage;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** Who took back what, and when. Nobody is asked why. */
record WithdrawalForm(Form form) {

    private static final List<String> WHO = List.of("young", "guardian", "several");

    record Written(String saidBy, boolean whole, Set<Coverage> parts, LocalDate saidOn) {}

    static List<Option> who() {
        return WHO.stream()
                .map(code -> Option.of(code, Text.text("sharing.withdraw.who." + code)))
                .toList();
    }

    @Nullable Written read(ConsentView view, LocalDate today) {
        var who = form.oneOf("who", WHO, "sharing.err.withdraw.who");
        var what = form.oneOf("what", List.of("all", "parts"), "sharing.err.withdraw.what");
        var parts = what.equals("parts") ? parts(view) : Set.<Coverage>of();
        form.require("on", "sharing.err.on");
        var on = form.date("on", today);
        if (on != null && on.isAfter(today)) {
            form.reject("on", "sharing.err.on-later");
        }
        return form.ok() && on != null ? new Written(who, what.equals("all"), parts, on) : null;
    }

    private Set<Coverage> parts(ConsentView view) {
        var parts = new HashSet<Coverage>();
        for (var cell : form.values("cells")) {
            if (view.offers(cell)) {
                parts.add(Coverage.of(cell));
            }
        }
        parts.retainAll(view.stillCovered());
        if (parts.isEmpty()) {
            form.reject("cells", "sharing.err.withdraw.cells");
        }
        return parts;
    }
}
