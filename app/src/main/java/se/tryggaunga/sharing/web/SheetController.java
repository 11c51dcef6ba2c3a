package se.tryggaunga.sharing.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggaunga.sharing.Sheets;

/** The paper that the family reads and signs: the very words of the matrix. */
@Controller
class SheetController {

    private final Sheets sheets;

    SheetController(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/forfragningar/{id}/samtycke/underlag")
    String sheet(
            @PathVariable UUID id,
            @RequestParam(name = "sprak", required = false) @Nullable String language,
            Model model) {
        model.addAttribute("sheet", sheets.of(id, language));
        return "sharing/sheet";
    }
}
