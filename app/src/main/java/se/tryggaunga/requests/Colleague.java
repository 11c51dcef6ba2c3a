package se.tryggaunga.requests;

import java.util.UUID;
import se.tryggaunga.shell.Text;

/** Somebody of the own area, by the hat that they wear. */
public record Colleague(UUID assignment, String name, String titleSv, String titleEn, String unit) {

    /** "Eva Ek, socialsekreterare, Socialkontoret". */
    public String line() {
        var title = "en".equals(Text.locale().getLanguage()) ? titleEn : titleSv;
        return name + ", " + title + ", " + unit;
    }

    /** As it is kept, whatever language somebody works in. */
    String signature() {
        return name + ", " + titleSv;
    }
}
