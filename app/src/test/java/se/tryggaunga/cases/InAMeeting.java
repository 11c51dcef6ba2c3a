package se.tryggaunga.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.tryggaunga.cases.domain.AgendaItem;
import se.tryggaunga.cases.domain.Occasion;

/** A case that meets today, and what can be done at it. */
abstract class InAMeeting extends InACase {

    static final String DECISIONS = "select 1 from cases.decision where scope_id = ?";
    static final String PLACE = "Mötesplatsen, rum 2";

    @Autowired Meetings meetings;
    @Autowired Minutes minutes;
    @Autowired Rooms rooms;
    @Autowired Commitments commitments;

    UUID meeting(CaseFile file, Occasion occasion) {
        var time = new Meetings.Time(CLOCK.today(), null, PLACE);
        return write(SARA, file, view -> meetings.plan(view, occasion, time));
    }

    /** In which leisure takes part without a ground to hear the plan. */
    CaseFile withoutAGroundForLeisure() {
        var covered =
                Map.of(
                        "social",
                        Set.of("plan"),
                        "skola",
                        Set.of("plan"),
                        "fritid",
                        Set.of("leisure"));
        var request = consented(covered);
        return as(SARA, () -> openings.open(opening(request, List.of(), ANDERS, MIA)));
    }

    List<AgendaItem> agenda(String who, CaseFile file, UUID meeting) {
        return read(who, file, _ -> meetings.agenda(meeting));
    }

    UUID seat(CaseFile file, String area) {
        return read(
                SARA,
                file,
                view ->
                        view.members().stream()
                                .filter(each -> each.area().equals(area))
                                .findFirst()
                                .orElseThrow()
                                .id());
    }

    void came(CaseFile file, UUID meeting, String... participants) {
        write(
                SARA,
                file,
                view -> {
                    meetings.came(view, meeting, Set.of(participants));
                    return true;
                });
    }

    void decide(CaseFile file, UUID meeting, UUID item, int version, String words) {
        write(
                SARA,
                file,
                view -> {
                    minutes.write(view, meeting, List.of(new Minutes.Typed(item, version, words)));
                    return true;
                });
    }

    void room(CaseFile file, UUID meeting, UUID item, String... present) {
        write(
                SARA,
                file,
                view -> {
                    rooms.note(view, meeting, item, Set.of(present));
                    return true;
                });
    }

    UUID promise(CaseFile file, UUID meeting, String area, String what) {
        var seat = seat(file, area);
        var due = CLOCK.today().plusDays(7);
        return write(
                SARA,
                file,
                view ->
                        commitments.propose(
                                view, meeting, new Commitments.Promise(seat, what, due, null)));
    }

    void adopt(CaseFile file, UUID meeting) {
        write(
                SARA,
                file,
                view -> {
                    minutes.adopt(view, meeting);
                    return true;
                });
    }

    static String path(CaseFile file, UUID meeting, String page) {
        return "/arenden/" + file.number() + "/moten/" + meeting + page;
    }

    /** A step of the meeting, with what is typed there. */
    static MockHttpServletRequestBuilder step(CaseFile file, UUID meeting, Object step) {
        return MockMvcRequestBuilders.post(path(file, meeting, "/lage?steg=" + step));
    }

    static MockHttpServletRequestBuilder typed(
            CaseFile file, UUID meeting, AgendaItem item, String words) {
        return step(file, meeting, item.id())
                .param(item.field(), words)
                .param("v-" + item.field(), String.valueOf(item.version()));
    }
}
