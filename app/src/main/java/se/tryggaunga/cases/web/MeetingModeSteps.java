package se.tryggaunga.cases.web;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Commitments;
import se.tryggaunga.cases.Meetings;
import se.tryggaunga.cases.Minutes;
import se.tryggaunga.cases.Rooms;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Form;

/**
 * Saves one step of a meeting: who came, or what was decided, who was in the room, who promised.
 */
@Component
class MeetingModeSteps {

    private final Meetings meetings;
    private final Minutes minutes;
    private final Rooms rooms;
    private final Commitments commitments;
    private final MeetingModePages pages;

    MeetingModeSteps(
            Meetings meetings,
            Minutes minutes,
            Rooms rooms,
            Commitments commitments,
            MeetingModePages pages) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.rooms = rooms;
        this.commitments = commitments;
        this.pages = pages;
    }

    /** Where it goes on, and whether somebody promised something. */
    record Saved(String next, boolean promised) {}

    static void check(String step, Form form, MultiValueMap<String, String> sent) {
        if (step.equals(ModeStep.CAME)) {
            form.require("kom", "plans.error.came");
        }
        DecisionFields.check(form, sent);
        if (PromiseFields.begun(form)) {
            PromiseFields.check(form, what(form, sent));
        }
    }

    Saved save(CaseView view, UUID id, String key, Form form, MultiValueMap<String, String> sent) {
        var meeting = meetings.pending(view, id);
        var step = pages.step(meeting, key);
        if (!step.key().equals(key)) {
            throw new NotFound();
        }
        boolean promised = false;
        if (step.isCame()) {
            meetings.came(view, id, Set.copyOf(form.values("kom")));
        } else if (!step.isEnd()) {
            promised = point(view, id, step.id(), form, sent);
        }
        var to = pages.step(meeting, form.value("till"));
        return new Saved(to.key().equals(form.value("till")) ? to.key() : key, promised);
    }

    /** Everything that stands on the page, or nothing of it. */
    private boolean point(
            CaseView view, UUID id, UUID item, Form form, MultiValueMap<String, String> sent) {
        minutes.write(view, id, DecisionFields.typed(form, sent));
        if (form.has("rum", "ja")) {
            rooms.note(view, id, item, Set.copyOf(form.values("inne")));
        }
        if (!PromiseFields.begun(form)) {
            return false;
        }
        commitments.propose(view, id, PromiseFields.promise(form, what(form, sent)));
        return true;
    }

    void adopt(CaseView view, UUID id) {
        minutes.adopt(view, id);
    }

    /** Typed once: where nothing else is written, what was decided is what is promised. */
    private static String what(Form form, MultiValueMap<String, String> sent) {
        var own = form.value("vad");
        return own.isEmpty()
                ? DecisionFields.typed(form, sent).stream()
                        .map(Minutes.Typed::words)
                        .findFirst()
                        .orElse("")
                : own;
    }
}
