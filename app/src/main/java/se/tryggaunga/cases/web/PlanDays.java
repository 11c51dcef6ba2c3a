package se.tryggaunga.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.DayWords;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.cases.domain.DayKind;
import se.tryggaunga.cases.domain.DayPicture;
import se.tryggaunga.cases.domain.DayPicture.State;
import se.tryggaunga.cases.domain.SchoolBreak;

/**
 * What the plan says about the whole day and the whole year: the gaps that remain, and what fills
 * the others.
 *
 * @param any whether anybody has answered, as far as the reader may read
 * @param gaps whether anybody has named a gap, whatever the others say
 * @param left gaps that nothing promised fills, in words
 * @param differences what they see differently, and nothing promised fills, in words
 * @param filling promises that go on and fill a gap
 * @param next the next break from school, when gaps remain in it
 */
public record PlanDays(
        boolean any,
        boolean gaps,
        List<String> left,
        List<String> differences,
        List<PromiseRow> filling,
        @Nullable SchoolBreak next) {

    public PlanDays {
        left = List.copyOf(left);
        differences = List.copyOf(differences);
        filling = List.copyOf(filling);
    }

    static PlanDays of(
            DayPicture picture,
            CaseWords words,
            List<PromiseRow> filling,
            @Nullable SchoolBreak next) {
        var filled = Commitment.filled(filling.stream().map(PromiseRow::commitment).toList());
        var days = new DayWords(picture, words::areaName);
        boolean inHolidays =
                picture.left(State.GAP, filled).stream()
                        .anyMatch(each -> each.day() == DayKind.HOLIDAY);
        return new PlanDays(
                !picture.maps().isEmpty(),
                !picture.fillable().isEmpty(),
                days.gapsLeft(filled),
                days.differencesLeft(filled),
                filling,
                inHolidays ? next : null);
    }
}
