package se.tryggaunga.people;

import dev.personnummer.Options;
import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Twelve digits with a true check digit. A coordination number counts too; an interim number says
 * nothing certain and does not. Sv: personnummer, samordningsnummer.
 */
public record IdentityNumber(String digits) {

    private static final Options COORDINATION_TOO = new Options(true, false);
    private static final Pattern WRITTEN = Pattern.compile("(\\d{8}|\\d{6})[-+ ]?\\d{4}");
    private static final int COORDINATION_DAYS = 60;

    public IdentityNumber {
        if (!digits.matches("\\d{12}")) {
            throw new IllegalArgumentException("An identity number is kept as twelve digits");
        }
    }

    /**
     * @param written with or without century and hyphen
     * @throws BadIdentityNumber if it cannot be anybody's
     */
    public static IdentityNumber of(String written) {
        var text = written.strip();
        if (!WRITTEN.matcher(text).matches()) {
            throw new BadIdentityNumber();
        }
        try {
            var number = Personnummer.parse(text.replace(" ", ""), COORDINATION_TOO);
            return new IdentityNumber(number.format(true));
        } catch (PersonnummerException | RuntimeException unreadable) {
            throw new BadIdentityNumber();
        }
    }

    public boolean isCoordination() {
        return writtenDay() > COORDINATION_DAYS;
    }

    public LocalDate birthDate() {
        int day = isCoordination() ? writtenDay() - COORDINATION_DAYS : writtenDay();
        return LocalDate.of(
                Integer.parseInt(digits.substring(0, 4)),
                Integer.parseInt(digits.substring(4, 6)),
                day);
    }

    /** "20100103-2398". */
    public String grouped() {
        return digits.substring(0, 8) + "-" + digits.substring(8);
    }

    private int writtenDay() {
        return Integer.parseInt(digits.substring(6, 8));
    }
}
