package se.tryggaunga.concerns;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.tryggaunga.concerns.domain.AgeBand;
import se.tryggaunga.concerns.domain.Workplace;

/** A question for advice, without a name. Sv: fråga om råd. */
public record NewConsultation(
        UUID inbox, Workplace place, AgeBand ageBand, String happened, String worry, String tried) {

    /** Its texts by part, those that say nothing left out. */
    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("happened", happened);
        words.put("worry", worry);
        words.put("tried", tried);
        words.values().removeIf(String::isBlank);
        return words;
    }
}
