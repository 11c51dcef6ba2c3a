package se.tryggaunga.cases.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggaunga.access.Acting;
import se.tryggaunga.cases.Cases;
import se.tryggaunga.cases.ListLink;
import se.tryggaunga.shell.Tab;
import se.tryggaunga.shell.Text;

/** S10: number, coordinator, status and days; nothing about anybody to select or sort by (D31). */
@Controller
@RequestMapping("/arenden")
class CaseListController {

    private static final int ROWS = 50;
    private static final int LAST_PAGE = 1_000;

    private final Cases cases;
    private final Acting acting;
    private final ObjectProvider<ListLink> links;

    CaseListController(Cases cases, Acting acting, ObjectProvider<ListLink> links) {
        this.cases = cases;
        this.acting = acting;
        this.links = links;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String visa,
            @RequestParam(defaultValue = "1") int sida,
            Model model) {
        acting.require("cases");
        boolean closed = visa.equals("avslutade");
        int page = Math.clamp(sida, 1, LAST_PAGE);
        var rows = cases.list(closed, (page - 1) * ROWS, ROWS + 1);
        model.addAttribute("rows", rows.subList(0, Math.min(ROWS, rows.size())));
        model.addAttribute("more", rows.size() > ROWS);
        model.addAttribute("page", page);
        model.addAttribute("closed", closed);
        model.addAttribute("ended", closed || page > 1 ? List.of() : cases.ended());
        model.addAttribute(
                "views",
                List.of(
                        new Tab(Text.text("cases.list.open"), "/arenden", !closed),
                        new Tab(
                                Text.text("cases.list.closed"),
                                "/arenden?visa=avslutade",
                                closed)));
        model.addAttribute(
                "links", links.orderedStream().filter(each -> each.isFor(acting.hat())).toList());
        return "cases/list";
    }
}
