package se.tryggaunga.sharing.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.Sheets;

/** The paper that the family reads and signs: the very words of the matrix. */
@Controller
class SheetController {

    private static final List<String> LANGUAGES = List.of("sv", "sv-lattlast", "en");

    private final Sheets sheets;

    SheetController(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/forfragningar/{id}/samtycke/underlag")
    String sheet(
            @PathVariable UUID id,
            @RequestParam(name = "sprak", defaultValue = "sv") String language,
            Model model) {
        if (!LANGUAGES.contains(language)) {
            throw new NotFound();
        }
        model.addAttribute("sheet", sheets.of(id, language));
        model.addAttribute("languages", LANGUAGES);
        return "sharing/sheet";
    }
}
