package se.tryggaunga.namefree;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words beside a word that tell whether it is a person's. Closed lists, Swedish and English.
 */
final class Beside {

    /** "heter Sol", "mamma Beata", "killen Björn". */
    private static final Set<String> INTRODUCES =
            Set.of(
                    ("heter hette kallas kallad namnet mamma pappa mor far storebror lillebror storasyster"
                                    + " lillasyster bror brodern syster systern kusin kusinen farbror moster"
                                    + " faster morbror mormor morfar farmor farfar kompisen vännen killen"
                                    + " tjejen pojken flickan eleven ungdomen barnet mannen kvinnan läraren"
                                    + " mentorn tränaren ledaren ungdomsledaren kuratorn fröken lilla lille"
                                    + " called named mum dad mother father brother sister cousin uncle aunt"
                                    + " mr mrs ms miss teacher")
                            .split(" "));

    /** What a person does or is, right after the name: "Bo har", "My är", "Sten kommer". */
    private static final Set<String> ACTS =
            Set.of(
                    ("har hade är var blev kom kommer gick går sa säger sade berättar berättade mår verkar"
                                    + " vill ville kan kunde ska skulle fick får tog tar slog slår brukar började"
                                    + " slutade sitter satt står stod grät gråter skrek umgås hänger hotade bor"
                                    + " ringde frågade tycker känner vågar orkar tvingas försöker lovade visade kallar kallas heter hette has had is was said says told"
                                    + " came comes went goes hit hits cried wants wanted seems feels asked")
                            .split(" "));

    private static final Set<String> LINKS = Set.of("och", "med", "and", "with");

    /** "i Maj", "på Hopp", "under Valborg": a time or a place. */
    private static final Set<String> PLACES =
            Set.of(
                    ("i på under sedan vid från till in on during since at from to en ett a the den det"
                                    + " spelet boken filmen laget gården fritidsgården föreningen appen butiken")
                            .split(" "));

    /** How places and authorities end: a capital letter does not make them a person. */
    private static final Pattern NO_PERSON =
            Pattern.compile(
                    "(?i)polis.{0,20}|.{1,40}(?:verket|styrelsen|nämnden|kommunen|tjänsten|skolan|skyddet|gatan|vägen|torget|gården|parken|stan|larmet)");

    private Beside() {}

    static boolean namesNoPerson(Word word) {
        return NO_PERSON.matcher(word.text()).matches();
    }

    static boolean introduces(Word word) {
        return INTRODUCES.contains(Word.small(word.text()));
    }

    static boolean actsAsPerson(Word word) {
        return ACTS.contains(word.text());
    }

    static boolean links(Word word) {
        return LINKS.contains(word.text());
    }

    static boolean placesOrTimes(Word word) {
        return PLACES.contains(Word.small(word.text()));
    }
}
