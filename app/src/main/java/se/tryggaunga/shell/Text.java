package se.tryggaunga.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import se.tryggaunga.shared.Today;

/**
 * Every word that a user reads, in the language of the request. Templates import it statically. A
 * missing key is a fault, never an empty line. Sv: ordlista.
 */
public final class Text {

    private static final Messages MESSAGES = Messages.load();

    private Text() {}

    /** The sentence, with {0}, {1} … replaced. Dates and moments are written the house's way. */
    public static String text(String key, @Nullable Object... args) {
        return in(locale(), key, args);
    }

    /** Whether there are words for a key that is put together from what is kept. */
    public static boolean known(String key) {
        return MESSAGES.find(locale(), key) != null;
    }

    /** For letters and jobs, where the receiver's language is known and no request is. */
    public static String in(Locale locale, String key, @Nullable Object... args) {
        var sentence = MESSAGES.get(locale, key);
        for (int i = 0; i < args.length; i++) {
            var words = written(args[i], locale);
            if (words.endsWith(".") || words.endsWith("?") || words.endsWith("!")) {
                // somebody's own sentence at the end of ours: one full stop is enough
                sentence = sentence.replace("{" + i + "}.", words);
            }
            sentence = sentence.replace("{" + i + "}", words);
        }
        return sentence;
    }

    /** {@code <key>.one} or {@code <key>.many} with {0} = n; {@code <key>.none} if there is one. */
    public static String count(String key, long n, @Nullable Object... more) {
        var args = new @Nullable Object[more.length + 1];
        args[0] = n;
        System.arraycopy(more, 0, args, 1, more.length);
        if (n == 0 && MESSAGES.find(locale(), key + ".none") != null) {
            return text(key + ".none", args);
        }
        return text(key + (n == 1 ? ".one" : ".many"), args);
    }

    public static String people(int n) {
        return count("shell.people", n);
    }

    /** "tisdag 16 december", with the year unless it is this year. */
    public static String day(LocalDate day) {
        return Days.day(day, LocalDate.now(Today.ZONE), locale());
    }

    /** "16 dec 2026". */
    public static String date(LocalDate day) {
        return Days.date(day, locale());
    }

    /** "december 2026". */
    public static String month(LocalDate day) {
        return Days.month(day, locale());
    }

    /** "dec". */
    public static String monthName(LocalDate day) {
        return Days.shortMonth(day, locale());
    }

    public static String time(Instant at) {
        return Days.time(at.atZone(Today.ZONE).toLocalTime(), locale());
    }

    public static String time(LocalTime at) {
        return Days.time(at, locale());
    }

    /** "16 dec 2026 kl. 14.32". */
    public static String moment(Instant at) {
        return Days.moment(at, locale());
    }

    /** "16 dec kl. 14.32", with the year unless it is this year. */
    public static String lately(Instant at) {
        return Days.lately(at, LocalDate.now(Today.ZONE), locale());
    }

    /** Names that end in s, x or z get no extra s: "Jonas ändringar". */
    public static String genitive(String name) {
        if (Messages.isEnglish(locale())) {
            return name + "’s";
        }
        var last = name.isEmpty() ? ' ' : Character.toLowerCase(name.charAt(name.length() - 1));
        return "sxz".indexOf(last) >= 0 ? name : name + "s";
    }

    /** Swedish unless the reader has chosen English; the server's own language plays no part. */
    public static Locale locale() {
        var context = LocaleContextHolder.getLocaleContext();
        var locale = context == null ? null : context.getLocale();
        return locale != null && Messages.isEnglish(locale) ? Messages.ENGLISH : Messages.SWEDISH;
    }

    private static String written(@Nullable Object arg, Locale locale) {
        return switch (arg) {
            case null -> "";
            case LocalDate day -> Days.date(day, locale);
            case Instant at -> Days.moment(at, locale);
            case LocalTime at -> Days.time(at, locale);
            case Integer n -> Days.number(n, locale);
            case Long n -> Days.number(n, locale);
            default -> arg.toString();
        };
    }
}
