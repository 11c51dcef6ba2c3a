package se.tryggaunga.cases;

import java.util.UUID;
import se.tryggaunga.shell.Text;

/** Somebody with sign-in who can be given a seat. */
public record Colleague(
        UUID assignment, String name, String titleSv, String titleEn, String area, String unit) {

    public String title() {
        return "en".equals(Text.locale().getLanguage()) ? titleEn : titleSv;
    }

    /** "Ali Noor, rektor, Slottsskolan". */
    public String line() {
        return name + ", " + title() + ", " + unit;
    }
}
