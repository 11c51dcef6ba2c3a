package se.tryggaunga.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.people.IdentityNumber;
import se.tryggaunga.people.Protection;
import se.tryggaunga.people.YoungPerson;

/** Everybody whom the year is about, from one seed. */
final class Courses {

    private static final List<String> THEMES =
            List.of("absence", "place", "friends", "conflict", "substance", "theft");
    private static final int YOUNGEST_EVERY = 9;
    private static final int TURNS_18_AFTER = 110;

    /** Kinds of course that the smaller municipality has none of. */
    private static final Set<Plot> LARGER_ONLY =
            Set.of(
                    Plot.TAKEN_BACK,
                    Plot.HALF_ANSWERED,
                    Plot.REFUSED_AND_HIDDEN,
                    Plot.PICTURE_ON_THE_DAY,
                    Plot.MINUTES_TYPED,
                    Plot.WOKEN,
                    Plot.PROTECTED,
                    Plot.GROWN_UP,
                    Plot.TURNS_18_SOON,
                    Plot.CLOSED_RECENTLY);

    private static final Set<Plot> TURNING_18 =
            Set.of(Plot.TURNS_18, Plot.TURNS_18_SOON, Plot.A_YEAR);

    /** Whose courses have an identity number from the tax agency's tests, by municipality. */
    private static final Map<String, Map<Plot, String>> NUMBERS =
            Map.of(
                    "eskilstuna",
                    Map.of(
                            Plot.PLAN, Youth.TEST_NUMBERS.get(0),
                            Plot.FOLLOWED_UP_TWICE, Youth.TEST_NUMBERS.get(2)),
                    "strangnas",
                    Map.of(
                            Plot.PLAN, Youth.TEST_NUMBERS.get(1),
                            Plot.MAPPING, Youth.TEST_NUMBERS.get(3),
                            Plot.FOLLOWED_UP_TWICE, Youth.TEST_NUMBERS.get(4)));

    private final Telling telling;
    private final Stage stage;
    private final Cast cast;
    private final Place place;
    private int turn;

    /** A course and what kind it is. */
    record Planned(Plot plot, Course course) {}

    Courses(Telling telling, Stage stage) {
        this.telling = telling;
        this.stage = stage;
        this.cast = Cast.of(telling.municipality(), stage);
        this.place = Place.of(telling.municipality());
    }

    List<Planned> all() {
        var all = new ArrayList<Planned>();
        for (var plot : Plot.values()) {
            if (place.size() < 1 && LARGER_ONLY.contains(plot)) {
                continue;
            }
            long count = Math.max(1, Math.round(plot.count * place.size() * telling.size()));
            for (int i = 0; i < count; i++) {
                var course = course(plot, i);
                plot.happensTo(course);
                all.add(new Planned(plot, course));
            }
        }
        return all;
    }

    /** One of that kind alone. */
    Planned one(Plot plot) {
        var course = course(plot, 0);
        plot.happensTo(course);
        return new Planned(plot, course);
    }

    private Course course(Plot plot, int which) {
        var random = new Random(telling.seed() * 31 + plot.ordinal() * 1009L + which);
        int ago = plot.daysAgo + (plot.daysAgo > 40 ? which * 6 : which);
        var start = telling.anchor().minusDays(ago);
        var number = which == 0 ? number(plot, start) : null;
        var birth =
                number == null
                        ? birth(plot, random, start)
                        : new IdentityNumber(number).birthDate();
        var marks = new Marks(random, telling.markers());
        var youth = youth(plot, random, birth, number, Protection.NONE, marks);
        var roles = place.roles(random, youth.age(start), turn++);
        return new Course(
                telling,
                stage,
                cast,
                random,
                new Course.Casting(
                        youth.marks(), youth.youth(), suited(plot, roles), theme(plot), ago));
    }

    private record Born(Youth youth, Marks marks) {
        int age(LocalDate day) {
            return youth.age(day);
        }
    }

    private static Born youth(
            Plot plot,
            Random random,
            LocalDate birth,
            @Nullable String number,
            Protection protection,
            Marks marks) {
        var youth = Youth.invent(random, birth, number, protection, marks);
        var used = marks;
        while (plot.needsTwoGuardians() && youth.guardians().size() < 2) {
            used = marks.fresh();
            youth = Youth.invent(random, birth, number, protection, used);
        }
        return new Born(youth, used);
    }

    private String theme(Plot plot) {
        return plot == Plot.HOMECOMING ? "home" : THEMES.get(turn % THEMES.size());
    }

    /** The family of somebody who is worried about a name is asked by another authority. */
    private static Roles suited(Plot plot, Roles roles) {
        return switch (plot) {
            case NAME_GIVEN -> roles.from(roles.members().get(1));
            case PROTECTED -> roles.sheltered();
            case PARTY_WITHOUT_SIGN_IN ->
                    roles.sender().equals(roles.police())
                            ? roles.withoutPolice().from(roles.members().get(1))
                            : roles.withoutPolice();
            default -> roles;
        };
    }

    private @Nullable String number(Plot plot, LocalDate start) {
        var number = NUMBERS.getOrDefault(telling.municipality(), Map.of()).get(plot);
        if (number == null) {
            return null;
        }
        int age = YoungPerson.ageOf(new IdentityNumber(number).birthDate(), start);
        return age >= 10 && age <= 15 ? number : null;
    }

    private LocalDate birth(Plot plot, Random random, LocalDate start) {
        if (TURNING_18.contains(plot)) {
            return start.plusDays(TURNS_18_AFTER).minusYears(18);
        }
        var wanted = plot.age();
        int usual = turn % YOUNGEST_EVERY == YOUNGEST_EVERY - 1 ? 11 : 13 + random.nextInt(4);
        return start.minusYears(wanted == null ? usual : wanted)
                .minusDays(30 + random.nextInt(150));
    }
}
