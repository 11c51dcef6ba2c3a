package se.tryggaunga.demo.story;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.Opening;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.cases.domain.Standing;
import se.tryggaunga.concerns.domain.Status;
import se.tryggaunga.sharing.domain.Said;

/**
 * A kind of course, told in days after its beginning. Each has a place where it stands at the end
 * of the year, so that something of everything can be tried.
 */
enum Plot {
    JUST_SENT(3, 1, c -> new Asking(c).concern(0)),
    NAME_GIVEN(1, 3, c -> new Asking(c).concern(0).giveName(1)),
    BEING_ASSESSED(2, 3, c -> new Asking(c).concern(0).giveName(1).assess(2, "unsure")),
    ADVISED(
            2,
            90,
            c -> new Asking(c).concern(0).assess(2, "enough").answer(2, Status.ADVISED, "advice")),
    REFERRED(
            2,
            140,
            c ->
                    new Asking(c)
                            .concern(0)
                            .assess(1, "enough")
                            .answer(1, Status.REFERRED, "referral")),
    TAKEN_BACK(1, 50, c -> new Asking(c).concern(0).withdrawConcern(3)),
    WAITING(2, 15, c -> asked(c, 170)),
    HALF_ANSWERED(1, 16, c -> asked(c, 170).young(9, Said.YES).guardian(10, 0, Said.YES)),
    REFUSED(1, 17, c -> refused(c)),
    REFUSED_AND_HIDDEN(1, 110, c -> refused(c)),
    SILENT_AND_HIDDEN(1, 130, c -> asked(c, 170)),
    TO_ASSESS(1, 16, c -> divided(c)),
    ASSESSED(
            1,
            34,
            c -> {
                divided(c).judgeMaturity(13);
                new Together(c).open(14, 28, false).everybodyHandsIn(16);
            }),
    READY(1, 14, c -> yes(c, 180)),
    MAPPING(
            3,
            24,
            c -> {
                yes(c, 180);
                new Together(c).open(12, 28, false).someHandIn(14, 2);
                new Depths(c).begun(17);
            }),
    PICTURE(
            1,
            30,
            c -> {
                mapped(c, 180);
            }),
    PICTURE_ON_THE_DAY(
            1,
            38,
            c -> {
                yes(c, 180);
                new Together(c).open(11, 24, false).someHandIn(13, 3).setDay(28);
            }),
    MEETING_AHEAD(
            2,
            36,
            c -> {
                mapped(c, 180).notes(24, 8);
                new Planning(c).meet(26, 41, Occasion.FIRST);
            }),
    MINUTES_TYPED(
            1,
            33,
            c -> {
                mapped(c, 180);
                new Planning(c).meet(23, 30, Occasion.FIRST).type(30).goals(30, 2).promises(30, 60);
            }),
    ADOPTED(
            2,
            42,
            c -> {
                mapped(c, 180).notes(24, 14);
                adopted(c, 50);
                new Handing(c).principalToPolice(36);
            }),
    PLAN(
            4,
            70,
            c -> {
                mapped(c, 180).notes(24, 40);
                planned(c, 58).mark(50, 0, Standing.DONE).mark(52, 1, Standing.STARTED);
                new Weeks(c).filledIn(54).fridays(57, 120);
                new Depths(c).told(44);
                new Handing(c).principalToPolice(60);
            }),
    FOLLOWED_UP_TWICE(
            3,
            170,
            c -> {
                mapped(c, 330).notes(24, 30).notes(80, 60);
                planned(c, 66)
                        .mark(50, 1, Standing.DONE)
                        .followUp(78, 118)
                        .followUp(118, 176)
                        .meet(150, 178, Occasion.FOLLOW_UP);
                new Handing(c).principalToPolice(160);
            }),
    PROTECTED(
            1,
            80,
            c -> {
                mapped(c, 180).notes(24, 40);
                planned(c, 70).mark(55, 1, Standing.DONE);
                new Handing(c).principalToPolice(58);
                new Changing(c).protect(62);
            }),
    PARTY_WITHOUT_SIGN_IN(1, 75, Plot::withoutPolice),
    EXPIRED(
            1,
            150,
            c -> {
                mapped(c, 130).notes(24, 40);
                planned(c, 66).followUp(78, 120).mark(85, 0, Standing.DONE);
                new Changing(c).expired(136);
            }),
    WOKEN(
            1,
            190,
            c -> {
                var together = mapped(c, 120).notes(24, 40);
                var planning = planned(c, 66).followUp(78, 118);
                new Changing(c).expired(126);
                again(c, 129, 300);
                new Changing(c).wake(134);
                together.notes(136, 30);
                planning.followUp(160, 200);
            }),
    WITHDRAWN(
            1,
            100,
            c -> {
                mapped(c, 180).notes(24, 30);
                planned(c, 90).mark(50, 0, Standing.DONE);
                new Changing(c).withdrawAll(88, c.roles.members().get(1));
            }),
    POLICE_TAKEN_OUT(
            1,
            95,
            c -> {
                var together = mapped(c, 180).notes(24, 30);
                var planning = planned(c, 90);
                new Changing(c).takeOut(60, c.cast.area(c.roles.police()));
                together.note(66, c.roles.members().getFirst());
                planning.mark(76, 1, Standing.DONE).followUp(80, 120);
            }),
    CLOSED_RECENTLY(1, 200, c -> closed(c, 188, "goals_met")),
    CLOSED_LONG_AGO(2, 330, c -> closed(c, 170, "other_way")),
    HOMECOMING(
            1,
            45,
            c -> {
                yes(c, 180);
                new Together(c).open(10, 24, true).everybodyHandsIn(12).notes(25, 12);
                adopted(c, 60);
            }),
    TURNS_18(
            1,
            150,
            c -> {
                var together = mapped(c, 330).notes(24, 40);
                var planning = planned(c, 66).followUp(78, 130);
                new Changing(c).expired(114);
                new Asking(c).young(116, Said.YES);
                new Changing(c).wake(119);
                together.notes(121, 12);
                planning.followUp(140, 182);
            }),
    GROWN_UP(
            1,
            85,
            c -> {
                asked(c, 180).young(9, Said.YES);
                new Together(c).open(12, 28, false).everybodyHandsIn(14).notes(25, 30);
                planned(c, 70).mark(52, 0, Standing.DONE);
            }),
    HANDED_OVER(
            1,
            120,
            c -> {
                askedAlso(c, c.cast.area(c.roles.replacement()));
                var together = new Together(c).open(10, 24, false);
                together.everybodyHandsIn(12).notes(24, 40).replaceFirst(80);
                planned(c, 66).followUp(78, 126);
            }),
    TURNS_18_SOON(
            1,
            60,
            c -> {
                mapped(c, 330).notes(24, 30);
                adopted(c, 70);
            }),
    A_YEAR(1, 358, Plot::year);

    private static final int FIRST_MEETING = 32;

    final int count;
    final int daysAgo;
    private final Consumer<Course> story;

    Plot(int count, int daysAgo, Consumer<Course> story) {
        this.count = count;
        this.daysAgo = daysAgo;
        this.story = story;
    }

    void happensTo(Course course) {
        story.accept(course);
    }

    /** Nobody reads the request any more at the end. */
    boolean isHidden() {
        return this == REFUSED_AND_HIDDEN || this == SILENT_AND_HIDDEN;
    }

    /** How old the young person is at the beginning, where it matters. */
    @Nullable Integer age() {
        return switch (this) {
            case TO_ASSESS, ASSESSED -> 15;
            case GROWN_UP -> 18;
            case TURNS_18, TURNS_18_SOON, A_YEAR -> 17;
            default -> null;
        };
    }

    boolean needsTwoGuardians() {
        return this == TO_ASSESS || this == ASSESSED || this == HALF_ANSWERED;
    }

    private static Asking asked(Course c, int until) {
        var asking = new Asking(c);
        return asking.concern(0)
                .giveName(1)
                .assess(2, "not_enough")
                .ask(3)
                .propose(5, until, asking::usual);
    }

    private static Asking yes(Course c, int until) {
        return asked(c, until).everybodySaysYes(8);
    }

    /** One more area than those whose people take part from the beginning. */
    private static void askedAlso(Course c, String area) {
        var asking = new Asking(c);
        asking.concern(0)
                .giveName(1)
                .assess(2, "not_enough")
                .ask(3)
                .propose(5, 180, () -> asking.usualAnd(area))
                .everybodySaysYes(8);
    }

    private static Asking again(Course c, int after, int until) {
        var asking = new Asking(c);
        return asking.propose(after, until, asking::usual).everybodySaysYes(after + 1);
    }

    private static Asking refused(Course c) {
        return asked(c, 170).young(8, Said.YES).guardian(9, 0, Said.NO).refused(10);
    }

    private static Asking divided(Course c) {
        return asked(c, 170).young(8, Said.YES).guardian(9, 0, Said.YES).guardian(10, 1, Said.NO);
    }

    private static Together mapped(Course c, int until) {
        yes(c, until);
        return new Together(c).open(10, 24, false).everybodyHandsIn(12);
    }

    private static Planning adopted(Course c, int due) {
        return new Planning(c)
                .meet(23, FIRST_MEETING, Occasion.FIRST)
                .type(FIRST_MEETING)
                .goals(FIRST_MEETING, 2)
                .promises(FIRST_MEETING, due)
                .adopt(FIRST_MEETING + 1);
    }

    private static Planning planned(Course c, int due) {
        return adopted(c, due).settle(FIRST_MEETING + 3);
    }

    private static void closed(Course c, int after, String reason) {
        mapped(c, 330).notes(24, 30).notes(80, 40);
        planned(c, 66)
                .mark(50, 1, Standing.DONE)
                .followUp(78, 118)
                .followUp(118, null)
                .meet(130, 150, Occasion.CLOSING)
                .type(150)
                .adopt(150)
                .close(after, reason);
    }

    /**
     * From a concern to the look back after a year: the eighteenth birthday, the police taken out
     * of the yes halfway, and a setback that was met.
     */
    private static void year(Course c) {
        var together = mapped(c, 365);
        var planning = planned(c, 66);
        together.notes(38, 10);
        planning.mark(50, 0, Standing.DONE).followUp(78, 130);
        new Changing(c).expired(114);
        new Asking(c).young(116, Said.YES);
        new Changing(c).wake(119);
        together.notes(121, 40);
        planning.followUp(140, 200);
        new Changing(c).takeOutByTheYoung(175, c.cast.area(c.roles.police()));
        planning.meet(205, 207, Occasion.URGENT)
                .type(207)
                .adopt(207)
                .followUp(215, 260)
                .goals(262, 1)
                .followUp(262, 350);
        together.note(300, c.roles.members().getFirst());
        planning.followUp(350, 392).meet(352, 362, Occasion.WORKING_GROUP);
    }

    /** The police are in the case, but do not sign in. */
    private static void withoutPolice(Course c) {
        askedAlso(c, "polis");
        var together = new Together(c);
        together.open(10, 26, false, new Opening.Guest("polis", "områdespolis", "Tobias Rehn"))
                .everybodyHandsIn(12)
                .handInFor(21, "polis", "Tobias Rehn, områdespolis")
                .notes(25, 20)
                .noteFor(48, c.roles.members().getFirst(), "polis", "Tobias Rehn, områdespolis");
        planned(c, 62).mark(56, 1, Standing.DONE);
    }
}
