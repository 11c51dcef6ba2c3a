package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Cases;
import se.tryggaunga.cases.NoGroundToAttend;
import se.tryggaunga.cases.NotYet;
import se.tryggaunga.cases.SavedMeanwhile;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Form;

/**
 * What every form about meetings and plan goes through: shown again with its words when something
 * is missing, counted once, saved together with the end of its draft, and never over somebody
 * else's text.
 */
@Component
class PlanForms {

    private static final Set<String> COORDINATORS =
            Set.of("meeting", "move", "mode", "door", "voice", "goal", "agreement", "closing");

    /** Read by everybody in the case, on the page on which the coordinator writes. */
    private static final Set<String> READ_BY_ALL = Set.of("minutes", "follow-up");

    private final CasePages pages;
    private final Cases cases;
    private final Audiences audiences;
    private final Once once;
    private final Drafts drafts;
    private final NeverHere never;

    PlanForms(
            CasePages pages,
            Cases cases,
            Audiences audiences,
            Once once,
            Drafts drafts,
            NeverHere never) {
        this.pages = pages;
        this.cases = cases;
        this.audiences = audiences;
        this.once = once;
        this.drafts = drafts;
        this.never = never;
    }

    /** A form's page: what it shows beside the form, and which template. */
    record Page(
            String number,
            CaseTab tab,
            String what,
            String template,
            String action,
            Function<CaseView, Form> prefill,
            BiConsumer<CaseView, Model> fill) {

        boolean coordinatorsOnly() {
            return COORDINATORS.contains(what);
        }

        boolean readByAll() {
            return READ_BY_ALL.contains(what);
        }

        /**
         * "plans.voice.A7K3-9Q/plan/rost": where it is gone on with; a number tells nobody
         * anything.
         */
        String draft() {
            return "plans." + what + "." + number + action;
        }
    }

    /** The empty form, or what was begun last. */
    String open(Page page, Model model) {
        return pages.read(
                page.number(),
                page.tab(),
                page.what(),
                view -> {
                    refuseOthers(page, view);
                    var form = page.prefill().apply(view);
                    drafts.find(page.draft())
                            .ifPresent(draft ->
                                    draft.fields()
                                            .forEach((name, values) ->
                                                    form.with(
                                                            name, values.toArray(String[]::new))));
                    return show(page, view, form, List.of(), model);
                });
    }

    /**
     * @param work saves, and returns where to go
     */
    String save(
            Page page,
            MultiValueMap<String, String> sent,
            Consumer<Form> checks,
            BiFunction<CaseView, Form, String> work,
            Model model,
            HttpServletResponse response) {
        var form = Clashes.settled(sent);
        checks.accept(form);
        never.check(form);
        var grown = form.ok() ? grown(page, form) : List.<String>of();
        if (!form.ok() || !grown.isEmpty()) {
            return again(page, form, grown, model, response);
        }
        try {
            return "redirect:" + once.answer(form, () -> written(page, form, work));
        } catch (SavedMeanwhile meanwhile) {
            var fields = Clashes.kept(sent, form, meanwhile.clashes());
            return clash(page, fields, meanwhile, model, response);
        } catch (NoGroundToAttend | NotYet refused) {
            form.reject(refused);
            return again(page, form, List.of(), model, response);
        }
    }

    /** A button without a form around it: once, and back. */
    String press(String number, Form form, Function<CaseView, String> work) {
        return "redirect:" + once.answer(form, () -> pages.write(number, work));
    }

    /** A form that would be refused is shown to nobody, not even with what is missing in it. */
    private static void refuseOthers(Page page, CaseView view) {
        boolean closed = page.what().equals("closing") && !view.open();
        if (closed || page.readByAll()) {
            return;
        }
        if (page.coordinatorsOnly() && !(view.coordinator() && view.open())) {
            throw new Forbidden();
        }
        view.requireWrites();
    }

    /** Stricter than for the page itself: what everybody reads there, the coordinator writes. */
    private static void refuseSenders(Page page, CaseView view) {
        view.requireWrites();
        if ((page.coordinatorsOnly() || page.readByAll()) && !view.coordinator()) {
            throw new Forbidden();
        }
    }

    private String written(Page page, Form form, BiFunction<CaseView, Form, String> work) {
        return pages.write(
                page.number(),
                view -> {
                    var to = work.apply(view, form);
                    drafts.drop(page.draft());
                    return to;
                });
    }

    private List<String> grown(Page page, Form form) {
        var token = form.value("_readers");
        return token.isEmpty()
                ? List.of()
                : pages.write(
                        page.number(),
                        view ->
                                audiences
                                        .of(
                                                view.id(),
                                                view.file().hostArea(),
                                                "plan",
                                                cases.releaseTo(
                                                        view, view.file().hostArea(), "plan"))
                                        .grownSince(token));
    }

    private String again(
            Page page, Form form, List<String> grown, Model model, HttpServletResponse response) {
        form.rejected(response);
        return pages.read(
                page.number(),
                page.tab(),
                page.what(),
                view -> {
                    refuseSenders(page, view);
                    return show(page, view, form, grown, model);
                });
    }

    private String clash(
            Page page,
            Map<String, List<String>> fields,
            SavedMeanwhile meanwhile,
            Model model,
            HttpServletResponse response) {
        response.setStatus(meanwhile.status());
        return pages.read(
                page.number(),
                page.tab(),
                page.what(),
                view -> {
                    refuseSenders(page, view);
                    model.addAttribute("file", view);
                    model.addAttribute("action", view.path(page.action()));
                    model.addAttribute("fields", fields);
                    model.addAttribute("clashes", meanwhile.clashes());
                    return "cases/clash";
                });
    }

    private String show(Page page, CaseView view, Form form, List<String> grown, Model model) {
        model.addAttribute("file", view);
        model.addAttribute("form", form);
        model.addAttribute("grown", grown);
        model.addAttribute("draft", page.draft());
        var host = view.file().hostArea();
        model.addAttribute(
                "audience",
                audiences.of(view.id(), host, "plan", cases.releaseTo(view, host, "plan")));
        page.fill().accept(view, model);
        return page.template();
    }

    /** What somebody chose among things that have ids; anything else is no such thing. */
    static UUID id(String chosen) {
        try {
            return UUID.fromString(chosen);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /** The version that a field had when its form was opened; nought for none. */
    static int version(Form form, String field) {
        try {
            return Integer.parseInt(form.value("v-" + field));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
