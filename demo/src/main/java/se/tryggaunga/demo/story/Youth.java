package se.tryggaunga.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.people.Custodian;
import se.tryggaunga.people.IdentityNumber;
import se.tryggaunga.people.Protection;
import se.tryggaunga.people.Relation;
import se.tryggaunga.people.YoungPerson;

/** An invented young person. Most have a birth date only. */
record Youth(
        boolean girl,
        String given,
        String family,
        LocalDate birth,
        @Nullable String number,
        Protection protection,
        List<Custodian> guardians) {

    /**
     * From the Swedish Tax Agency's list of numbers for tests: girls and boys born in these years.
     */
    static final List<String> TEST_NUMBERS =
            List.of("200912312386", "201501022386", "201503242396", "201502272386", "201504192392");

    private static final List<String> GIRLS =
            List.of(
                    "Alma", "Amina", "Elsa", "Fatima", "Freja", "Hodan", "Ines", "Jasmin", "Klara",
                    "Lava", "Leah", "Maja", "Mariam", "Milena", "Nour", "Olivia", "Rim", "Saga",
                    "Selma", "Tuva", "Wilma", "Yara", "Zahra", "Aino");
    private static final List<String> BOYS =
            List.of(
                    "Abdi", "Adam", "Albin", "Amir", "Bilal", "Dawit", "Elias", "Emil", "Filip",
                    "Hamza", "Hugo", "Ibrahim", "Isak", "Jakub", "Kevin", "Liam", "Mateo", "Milan",
                    "Noel", "Omar", "Oskari", "Rayan", "Theo", "Viggo", "Yonas", "Zakaria");
    private static final List<String> FAMILIES =
            List.of(
                    "Abdullahi",
                    "Ahlberg",
                    "Al-Najjar",
                    "Berglund",
                    "Çelik",
                    "Dahlin",
                    "Ekström",
                    "Farah",
                    "Ghebremedhin",
                    "Haddad",
                    "Hietala",
                    "Hussein",
                    "Jansson",
                    "Jovanović",
                    "Karimi",
                    "Kowalska",
                    "Lindgren",
                    "Mäkinen",
                    "Nikolić",
                    "Nyberg",
                    "Okafor",
                    "Pérez",
                    "Qasim",
                    "Rostami",
                    "Sandin",
                    "Tesfaye",
                    "Toma",
                    "Vesterlund",
                    "Wikström",
                    "Yılmaz",
                    "Zetterqvist");
    private static final List<String> MOTHERS =
            List.of(
                    "Anna",
                    "Asha",
                    "Elena",
                    "Hiba",
                    "Karin",
                    "Ljiljana",
                    "Malin",
                    "Marta",
                    "Samira",
                    "Tiina");
    private static final List<String> FATHERS =
            List.of(
                    "Ahmad", "Daniel", "Goran", "Henrik", "Juan", "Mehmet", "Pekka", "Said",
                    "Stefan", "Tewolde");

    Youth {
        guardians = List.copyOf(guardians);
    }

    /**
     * @param number a test number, for one of the few who have one; it settles birth date and sex
     */
    static Youth invent(
            Random random,
            LocalDate birth,
            @Nullable String number,
            Protection protection,
            Marks marks) {
        boolean girl = number == null ? random.nextInt(5) < 2 : (number.charAt(10) - '0') % 2 == 0;
        var family = pick(random, FAMILIES);
        var guardians = new ArrayList<Custodian>();
        guardians.add(guardian(random, Relation.MOTHER, family, protection, marks));
        if (random.nextInt(4) > 0) {
            guardians.add(guardian(random, Relation.FATHER, family, protection, marks));
        }
        return new Youth(
                girl,
                pick(random, girl ? GIRLS : BOYS),
                family,
                number == null ? birth : new IdentityNumber(number).birthDate(),
                number,
                protection,
                guardians);
    }

    YoungPerson person() {
        var identity = number == null ? null : new IdentityNumber(number);
        return new YoungPerson(given, family, given, identity, birth, protection);
    }

    YoungPerson person(Protection now) {
        var before = person();
        return new YoungPerson(
                before.givenName(),
                before.familyName(),
                before.shortName(),
                before.identityNumber(),
                before.birthDate(),
                now);
    }

    int age(LocalDate day) {
        return YoungPerson.ageOf(birth, day);
    }

    /** Phone numbers are of those set aside for fiction. */
    private static Custodian guardian(
            Random random, Relation relation, String family, Protection protection, Marks marks) {
        var given = pick(random, relation == Relation.MOTHER ? MOTHERS : FATHERS);
        var name = given + " " + (random.nextInt(4) == 0 ? pick(random, FAMILIES) : family);
        var phone = "070-174 06 " + (10 + random.nextInt(90));
        boolean hidden = protection.hidesWhereabouts();
        return new Custodian(marks.guardian(name), relation, hidden ? "" : phone, true, true);
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
