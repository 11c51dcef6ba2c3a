package se.tryggaunga.organisation.register;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.organisation.register.RegisterRow.Organiser;
import se.tryggaunga.organisation.register.RegisterRow.Position;
import se.tryggaunga.organisation.register.RegisterRow.Problem;

/** What a line must hold, whichever shape the file has. */
final class RowCheck {

    private static final Pattern CODE = Pattern.compile("[0-9]{8}");
    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{4}");
    private static final int LONGEST_NAME = 200;

    private RowCheck() {}

    /** The fields of one line, as written. */
    record Written(
            int line,
            String code,
            String name,
            String latitude,
            String longitude,
            String municipality,
            boolean abroad,
            List<String> forms,
            @Nullable Organiser organiser) {}

    static RegisterRow row(Written written) {
        var position = position(written.latitude(), written.longitude());
        var known = MUNICIPALITY.matcher(written.municipality()).matches();
        return new RegisterRow(
                written.line(),
                written.code(),
                written.name(),
                position,
                known ? written.municipality() : null,
                written.forms(),
                written.organiser(),
                problem(written, position));
    }

    private static @Nullable Problem problem(Written written, @Nullable Position position) {
        if (!CODE.matcher(written.code()).matches()) {
            return Problem.of("code", written.code());
        }
        if (written.name().isEmpty()) {
            return Problem.of("name", written.code());
        }
        if (written.name().length() > LONGEST_NAME) {
            return Problem.of("long-name", written.name());
        }
        var place = (written.latitude() + " " + written.longitude()).strip();
        if (position == null && !place.isEmpty()) {
            return Problem.of("position", place);
        }
        if (position != null && !written.abroad() && !position.isInSweden()) {
            return Problem.of("far-away", place);
        }
        return null;
    }

    private static @Nullable Position position(String latitude, String longitude) {
        try {
            return new Position(degrees(latitude), degrees(longitude));
        } catch (NumberFormatException missingOrBroken) {
            return null;
        }
    }

    /** Swedish spreadsheets write a decimal comma. */
    private static double degrees(String written) {
        double degrees = Double.parseDouble(written.replace(',', '.'));
        if (!Double.isFinite(degrees)) {
            throw new NumberFormatException(written);
        }
        return degrees;
    }
}
