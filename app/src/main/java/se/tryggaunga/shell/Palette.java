package se.tryggaunga.shell;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Everything the one who is signed in can do or go to, found by its words. */
@Component
public class Palette {

    private final List<Deed> all;
    private final ObjectProvider<Wearer> wearer;

    Palette(
            ObjectProvider<Deed> deeds,
            ObjectProvider<NavEntry> entries,
            ObjectProvider<Wearer> wearer) {
        this.all = Stream.concat(deeds.stream(), entries.stream().map(Deed::of)).toList();
        this.wearer = wearer;
    }

    public List<Deed> deeds() {
        var someone = wearer.getObject();
        return ordered(all.stream().filter(deed -> deed.isFor(someone)));
    }

    /** Those in whose words each of the written ones begins a word. */
    public List<Deed> matching(String written) {
        return deeds().stream().filter(deed -> named(deed.words(), written)).toList();
    }

    /** By the reader's alphabet, each place once. */
    static List<Deed> ordered(Stream<Deed> deeds) {
        var alphabet = Collator.getInstance(LocaleContextHolder.getLocale());
        var byPath = new LinkedHashMap<String, Deed>();
        deeds.sorted(Comparator.comparing(Deed::words, alphabet))
                .forEach(deed -> byPath.putIfAbsent(deed.path(), deed));
        return List.copyOf(byPath.values());
    }

    static boolean named(String words, String written) {
        var has = parts(words);
        var wanted = parts(written);
        return !wanted.isEmpty()
                && wanted.stream()
                        .allMatch(each -> has.stream().anyMatch(word -> word.startsWith(each)));
    }

    private static List<String> parts(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
