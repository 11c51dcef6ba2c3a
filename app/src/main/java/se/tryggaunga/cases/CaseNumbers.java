package se.tryggaunga.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives each case its number: at random, without letters that look like others. Sv: ärendenummer.
 */
@Service
public class CaseNumbers {

    /** Six signs of twenty-two. */
    private static final String WHOLE_SPACE = "113379904";

    private static final Pattern WRITTEN = Pattern.compile("[0-9A-Z]{4}-?[0-9A-Z]{2}");
    private static final int FIRST_HALF = 4;

    private final JdbcClient jdbc;
    private final long space;

    CaseNumbers(JdbcClient jdbc, @Value("${trygga.numbers.space:" + WHOLE_SPACE + "}") long space) {
        this.jdbc = jdbc;
        this.space = space;
    }

    /**
     * A number that no case has had.
     *
     * @throws NumbersUsedUp when there is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String take(UUID caseId) {
        return jdbc.sql("select cases.take_number(:case, :space)")
                .param("case", caseId)
                .param("space", space)
                .query(String.class)
                .optional()
                .orElseThrow(NumbersUsedUp::new);
    }

    /** As people write them: small letters and a forgotten dash are understood. */
    public static Optional<String> read(String written) {
        var number = written.strip().toUpperCase(Locale.ROOT);
        if (!WRITTEN.matcher(number).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                number.contains("-")
                        ? number
                        : number.substring(0, FIRST_HALF) + "-" + number.substring(FIRST_HALF));
    }
}
