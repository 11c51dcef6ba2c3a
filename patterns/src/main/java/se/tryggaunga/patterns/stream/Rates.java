package se.tryggaunga.patterns.stream;

import java.time.LocalDate;

/** How much may be expected to happen at a place on a day, before anything is planted. */
final class Rates {

    /** Areas go up and down together: AR(1) with this deviation and memory. */
    private static final double DEVIATION = 0.2;

    private static final double MEMORY = 0.8;

    private final Conditions conditions;
    private final Town town;
    private final Chance chance;
    private final double[] mood = new double[3];
    private double city;

    Rates(Conditions conditions, Town town, Chance chance) {
        this.conditions = conditions;
        this.town = town;
        this.chance = chance;
    }

    void nextDay() {
        double fresh = DEVIATION * Math.sqrt(1 - MEMORY * MEMORY);
        for (int i = 0; i < mood.length; i++) {
            mood[i] = MEMORY * mood[i] + fresh * chance.normal();
        }
        city = MEMORY * city + fresh * chance.normal();
    }

    double of(int place, int day) {
        double base = town.base()[place] * conditions.perDay() / town.size();
        if (!conditions.realistic()) {
            return base;
        }
        var date = conditions.from().plusDays(day);
        return base
                * season(date)
                * kindOf(town.kind()[place], date)
                * SwedishYear.spike(date)
                * Math.exp(mood[town.area()[place]] + city);
    }

    private static double season(LocalDate date) {
        return 1 + 0.25 * Math.sin(2 * Math.PI * (date.getDayOfYear() - 100) / 365);
    }

    private static double kindOf(Kind kind, LocalDate date) {
        boolean free = SwedishYear.schoolFree(date);
        boolean weekend = date.getDayOfWeek().getValue() > 4;
        return switch (kind) {
            case SCHOOL -> free ? 0.05 : 1.4;
            case LEISURE -> SwedishYear.inBreak(date) ? 1.8 : 0.9;
            case SQUARE, STATION -> weekend ? 1.5 : 0.8;
            case RESIDENTIAL -> weekend ? 1.2 : 0.9;
        };
    }
}
