package se.tryggaunga.cases.domain;

/**
 * Where safe adults are, as an area says it now.
 *
 * @param after the version that the writer saw; 0 when there was none
 * @param spokenBy who said it, when it is written for somebody who does not sign in
 * @param confirmed how and when they confirmed it
 */
public record NewDayMap(
        String area, int after, DayAnswers answers, String spokenBy, String confirmed) {

    public NewDayMap withoutYoung() {
        return new NewDayMap(area, after, answers.withoutYoung(), spokenBy, confirmed);
    }
}
