package se.tryggaunga.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.organisation.ConsentRule;
import se.tryggaunga.organisation.TextVersions;
import se.tryggaunga.people.NameSwitch;
import se.tryggaunga.people.YoungPerson;
import se.tryggaunga.sharing.domain.Coverage;
import se.tryggaunga.shell.Text;

/** Sets the paper that a family reads and signs. Opening it is logged as a print. */
@Service
@Transactional
public class Sheets {

    private final ConsentPages pages;
    private final Matrix matrix;
    private final TextVersions texts;

    Sheets(ConsentPages pages, Matrix matrix, TextVersions texts) {
        this.pages = pages;
        this.matrix = matrix;
        this.texts = texts;
    }

    public Sheet of(UUID scope, String language) {
        var view = pages.toPrint(scope);
        return in(language, () -> sheet(view, language));
    }

    private Sheet sheet(ConsentView view, String language) {
        var version = view.latest();
        var kinds = matrix.kinds();
        var rows =
                matrix.areas(view.asked().consent()).stream()
                        .map(area ->
                                new Sheet.Row(
                                        area.name(),
                                        kinds.stream()
                                                .map(kind -> new Coverage(area.id(), kind.code()))
                                                .map(version.terms().covers()::contains)
                                                .toList()))
                        .toList();
        return new Sheet(
                view,
                language,
                texts.of(Proposals.SHEET, version.terms().textVersion(), language),
                version.terms().purpose(),
                version.terms().until(),
                kinds,
                rows,
                signers(view));
    }

    /** Everybody whose answer the rules look at; names only once the reader has asked for them. */
    private static List<String> signers(ConsentView view) {
        var signers = new ArrayList<String>();
        signers.add(line("sharing.sheet.young", fullName(view)));
        var family = view.asked().family();
        if (family == null) {
            return signers;
        }
        int age = YoungPerson.ageOf(family.birthDate(), view.asked().day());
        if (ConsentRule.asksGuardians(view.asked().rules().on(view.asked().day()), age)) {
            view.words().guardians().stream()
                    .map(guardian -> NameSwitch.on() ? guardian.name() : "")
                    .forEach(name -> signers.add(line("sharing.sheet.guardian", name)));
        }
        return signers;
    }

    private static String fullName(ConsentView view) {
        var young = view.words().young();
        return young == null || !NameSwitch.on() ? "" : young.person().fullName();
    }

    private static String line(String key, String name) {
        return name.isEmpty() ? Text.text(key) : Text.text(key) + ": " + name;
    }

    private static <T> T in(String language, Supplier<T> work) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Sheet.localeOf(language));
        try {
            return work.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
