package se.tryggaunga.rights.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.tryggaunga.access.Acting;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.records.Holdings;
import se.tryggaunga.rights.paper.Papers;

/** The record of processing (GDPR art. 30), made from the declarations that run the system. */
@Controller
@RequestMapping(HoldingsController.PATH)
class HoldingsController {

    static final String PATH = "/behandlingar";

    private final Holdings holdings;
    private final Papers papers;
    private final Acting acting;
    private final Organisation organisation;

    HoldingsController(Holdings holdings, Papers papers, Acting acting, Organisation organisation) {
        this.holdings = holdings;
        this.papers = papers;
        this.acting = acting;
        this.organisation = organisation;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("holdings", holdings.all());
        model.addAttribute("controller", controller());
        return "rights/holdings";
    }

    @GetMapping("/register.pdf")
    ResponseEntity<byte[]> paper() {
        return PaperController.file(
                "behandlingar.pdf", MediaType.APPLICATION_PDF, papers.processing(controller()));
    }

    private String controller() {
        return organisation.area(acting.hat().area()).partyName();
    }
}
