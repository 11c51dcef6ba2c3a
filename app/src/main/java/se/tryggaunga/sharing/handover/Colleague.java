package se.tryggaunga.sharing.handover;

import java.util.UUID;
import se.tryggaunga.shell.Text;

/** Somebody who signs in, by the hat that they wear. */
public record Colleague(
        UUID assignment, String name, String titleSv, String titleEn, String area, String unit) {

    /** "Jon Berg, områdespolis, Lokalpolisen". */
    public String line() {
        var title = "en".equals(Text.locale().getLanguage()) ? titleEn : titleSv;
        return name + ", " + title + ", " + unit;
    }

    /**
     * As the ledger keeps it, whatever language somebody works in.
     *
     * @param placed without the unit, which may be the school of somebody with a protected identity
     */
    public Receiver receiver(boolean placed) {
        var who = name + ", " + titleSv;
        return new Receiver(assignment, area, placed ? who + ", " + unit : who);
    }
}
