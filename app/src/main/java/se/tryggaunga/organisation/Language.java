package se.tryggaunga.organisation;

import se.tryggaunga.shell.Text;

/** Settings have their words in Swedish and English; everything but English reads Swedish. */
final class Language {

    private Language() {}

    static boolean isEnglish() {
        return "en".equals(Text.locale().getLanguage());
    }

    /** Ends the name of a column: name_sv, name_en. */
    static String code() {
        return isEnglish() ? "en" : "sv";
    }
}
