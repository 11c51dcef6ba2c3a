package se.tryggaunga.demo.story;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Which people of a municipality's setup meet the young of its districts. */
interface Place {

    /** How many of each kind of course, beside Eskilstuna's. */
    double size();

    Roles roles(Random random, int age, int turn);

    static Place of(String municipality) {
        return switch (municipality) {
            case "eskilstuna" -> new Eskilstuna();
            case "strangnas" -> new Strangnas();
            default -> throw new IllegalArgumentException("No story about " + municipality);
        };
    }

    static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Programmes under two authorities; the youngest belong to the school's. */
    final class Eskilstuna implements Place {

        private static final List<String> DISTRICTS =
                List.of(
                        "arby",
                        "froslunda",
                        "skiftinge",
                        "lagersberg",
                        "nyfors",
                        "torshalla",
                        "centrum");
        private static final Map<String, List<String>> SCHOOL =
                Map.of(
                        "arby", List.of("anders/rektor", "ali/mentor"),
                        "nyfors", List.of("ali/mentor", "anders/rektor"),
                        "froslunda", List.of("birgitta/rektor", "petter/specialpedagog"),
                        "lagersberg", List.of("birgitta/rektor", "petter/specialpedagog"),
                        "skiftinge", List.of("david/rektor-vretang", "leila/trygghet"),
                        "centrum", List.of("leila/trygghet", "david/rektor-vretang"),
                        "torshalla", List.of("helena/rektor", "oskar/kurator"));
        private static final Map<String, List<String>> LEISURE =
                Map.of(
                        "arby", List.of("jenny/vard", "mia/fritidsledare"),
                        "froslunda", List.of("patrik/vard", "samir/ungdomsutvecklare"));
        private static final List<String> MOBILE =
                List.of("mia/fritidsledare", "samir/ungdomsutvecklare");
        private static final List<String> ALMLUNDA = List.of("arby", "nyfors");

        @Override
        public double size() {
            return 1;
        }

        @Override
        public Roles roles(Random random, int age, int turn) {
            var district = DISTRICTS.get(turn % DISTRICTS.size());
            boolean older = age >= 16;
            var school =
                    older
                            ? List.of("david/rektor-sjoholt", "david/rektor-sjoholt")
                            : SCHOOL.getOrDefault(district, List.of());
            var leisure = pick(random, LEISURE.getOrDefault(district, MOBILE));
            var police = turn % 3 == 0 ? "jon/kommunpolis" : "petra/omradespolis";
            var coordinator = coordinator(age, turn);
            var more =
                    older
                            ? pick(
                                    random,
                                    List.of(
                                            "hamid/jobbcoach",
                                            "katarina/jobbcoach",
                                            "eva/forebygg"))
                            : ALMLUNDA.contains(district)
                                    ? pick(random, List.of("ulrika/kurator", "gunilla/skoterska"))
                                    : pick(random, List.of("eva/forebygg", "farid/forebygg"));
            if (coordinator.startsWith("sara/sspf") && more.endsWith("jobbcoach")) {
                more = "ingrid/handlaggare";
            }
            var sender =
                    pick(
                            random,
                            List.of(
                                    leisure,
                                    leisure,
                                    school.getLast(),
                                    police,
                                    "eva/forebygg",
                                    "jonas/larare"));
            return new Roles(
                    programme(coordinator),
                    district,
                    coordinator,
                    sender,
                    List.of(school.getFirst(), leisure, police, more),
                    older ? "david/rektor-sjoholt" : school.getLast());
        }

        private static String coordinator(int age, int turn) {
            if (age < 13) {
                return "nadia/samordnare";
            }
            return List.of(
                            "sara/sspf",
                            "mikael/samordnare",
                            "sara/sspf",
                            "sara/samordnare",
                            "nadia/samordnare")
                    .get(turn % 5);
        }

        private static String programme(String coordinator) {
            return switch (coordinator) {
                case "sara/sspf" -> "sspf";
                case "nadia/samordnare" -> "trygga-barn-och-unga";
                default -> "trygga-unga";
            };
        }
    }

    /** One programme, held together by a unit under social services. */
    final class Strangnas implements Place {

        private static final Map<String, List<String>> SCHOOL =
                Map.of(
                        "strangnas", List.of("rolf/rektor", "sandra/mentor"),
                        "mariefred", List.of("zeynep/rektor", "nils/specialpedagog"),
                        "aker", List.of("veronica/rektor", "veronica/rektor"),
                        "stallarholmen", List.of("sandra/mentor", "rolf/rektor"));
        private static final List<String> DISTRICTS =
                List.of("strangnas", "mariefred", "aker", "stallarholmen");

        @Override
        public double size() {
            return 0.5;
        }

        @Override
        public Roles roles(Random random, int age, int turn) {
            var district = DISTRICTS.get(turn % DISTRICTS.size());
            var school =
                    age >= 16
                            ? List.of("magnus/rektor", "magnus/rektor")
                            : SCHOOL.getOrDefault(district, List.of());
            var more =
                    district.equals("strangnas") && age < 16
                            ? pick(random, List.of("hanna/kurator", "margareta/skoterska"))
                            : pick(
                                    random,
                                    List.of(
                                            "amina/falt",
                                            "linus/falt",
                                            "emma/behandlare",
                                            "daniel/handlaggare"));
            var sender =
                    pick(
                            random,
                            List.of(
                                    "amina/falt",
                                    "linus/falt",
                                    "sofie/falt",
                                    school.getLast(),
                                    "ahmed/fritidsledare",
                                    "petra/omradespolis"));
            return new Roles(
                    "sspf",
                    district,
                    "johan/samordnare",
                    sender,
                    List.of(school.getFirst(), "ahmed/fritidsledare", "petra/omradespolis", more),
                    school.getLast());
        }
    }
}
