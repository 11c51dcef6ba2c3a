package se.tryggaunga.concerns;

import java.util.List;

/**
 * The coordinator's assessment of a concern against the programme. Sv: bedömning.
 *
 * @param inAge yes, no, unknown
 * @param criteria codes of the programme's entry criteria that are met
 * @param otherHelp enough, not_enough, unsure
 */
public record Judgement(String inAge, List<String> criteria, String otherHelp, String reasons) {

    public Judgement {
        criteria = List.copyOf(criteria);
    }
}
