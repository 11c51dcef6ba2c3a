package se.tryggaunga.leaving.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.tryggaunga.leaving.Units;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shared.Today;

/** How much everybody in the unit holds, and what is late. */
@Controller
class UnitController {

    static final String PATH = "/enheten";

    private final Units units;
    private final Organisation organisation;
    private final Today today;

    UnitController(Units units, Organisation organisation, Today today) {
        this.units = units;
        this.organisation = organisation;
        this.today = today;
    }

    @GetMapping(PATH)
    String unit(Model model) {
        model.addAttribute("loads", units.load());
        model.addAttribute("late", units.late());
        model.addAttribute("organisation", organisation);
        model.addAttribute("today", today.day());
        return "leaving/unit";
    }
}
