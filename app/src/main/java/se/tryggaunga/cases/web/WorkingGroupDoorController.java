package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.cases.workinggroup.Doors;
import se.tryggaunga.cases.workinggroup.InRoom;
import se.tryggaunga.cases.workinggroup.Where;
import se.tryggaunga.cases.workinggroup.WorkingGroup;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Text;

/**
 * Between two of the working group's cases: who is here, who leaves, and then the next one is
 * opened. Afterwards each gets what they have promised on paper.
 */
@Controller
@RequestMapping("/arenden/{number}")
class WorkingGroupDoorController {

    private final WorkingGroup group;
    private final Doors doors;
    private final MeetingPages shown;
    private final PlanForms forms;
    private final CasePaper paper;

    WorkingGroupDoorController(
            WorkingGroup group, Doors doors, MeetingPages shown, PlanForms forms, CasePaper paper) {
        this.group = group;
        this.doors = doors;
        this.shown = shown;
        this.forms = forms;
        this.paper = paper;
    }

    @GetMapping("/moten/{id}/infor")
    String door(@PathVariable String number, @PathVariable UUID id, Model model) {
        return forms.open(page(number, id, group.inRoom(id)), model);
    }

    @PostMapping("/moten/{id}/infor")
    String open(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var room = group.inRoom(id);
        return forms.save(
                page(number, id, room),
                sent,
                WorkingGroupDoorController::where,
                (view, form) -> {
                    doors.open(view, id, where(form), form.has("ute", "ja"), room);
                    return view.path("/moten/" + id + "/lage");
                },
                model,
                response);
    }

    @GetMapping("/plan/lapp/{seat}/arbetsgrupp.pdf")
    ResponseEntity<byte[]> slip(
            @PathVariable String number,
            @PathVariable UUID seat,
            @RequestParam(name = "dag") LocalDate day) {
        var slip = group.slip(day, number, seat);
        var pdf =
                paper.of(Text.text("plans.sheet"), "group-slip", Map.of("slip", slip, "day", day));
        return CasePaper.file("atagandelapp.pdf", pdf);
    }

    private PlanForms.Page page(String number, UUID id, List<InRoom> room) {
        return new PlanForms.Page(
                number,
                CaseTab.MEETINGS,
                "door",
                "cases/workinggroup/door",
                "/moten/" + id + "/infor",
                view -> {
                    var form = Form.empty();
                    doors.of(view, id, room)
                            .now()
                            .forEach((participant, where) ->
                                    form.with(Where.field(participant), where.code()));
                    return form;
                },
                (view, model) -> {
                    var door = doors.of(view, id, room);
                    model.addAttribute("door", door);
                    model.addAttribute("seen", shown.seen(view, door.meeting()));
                });
    }

    private static Map<String, Where> where(Form form) {
        var where = new HashMap<String, Where>();
        for (var name : form.all().keySet()) {
            if (name.startsWith(Where.field(""))) {
                var code = form.oneOf(name, Coded.codes(Where.class), "plans.group.err.where");
                where.put(
                        name.substring(Where.field("").length()),
                        form.error(name) == null ? Coded.of(Where.class, code) : Where.AWAY);
            }
        }
        return where;
    }
}
