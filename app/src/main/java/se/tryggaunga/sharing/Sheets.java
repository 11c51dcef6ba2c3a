package se.tryggaunga.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.organisation.ConsentRule;
import se.tryggaunga.organisation.TextVersions;
import se.tryggaunga.people.NameSwitch;
import se.tryggaunga.people.YoungPerson;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.domain.Coverage;

/** Sets the paper that a family reads and signs. Opening it is logged as a print. */
@Service
@Transactional
public class Sheets {

    private static final String SWEDISH = "sv";

    private final ConsentPages pages;
    private final Matrix matrix;
    private final TextVersions texts;

    Sheets(ConsentPages pages, Matrix matrix, TextVersions texts) {
        this.pages = pages;
        this.matrix = matrix;
        this.texts = texts;
    }

    /**
     * @param chosen none for the language that it is talked about in, or Swedish where that has no
     *     text
     */
    public Sheet of(UUID scope, @Nullable String chosen) {
        var view = pages.toPrint(scope);
        var languages =
                texts.languages(
                        Proposals.SHEET, view.latest().terms().textVersion(), view.asked().day());
        var spoken = view.latest().language();
        var usual = languages.contains(spoken) ? spoken : SWEDISH;
        var language = chosen == null ? usual : chosen;
        if (!languages.contains(language)) {
            throw new NotFound();
        }
        return in(language, view, languages);
    }

    private Sheet in(String language, ConsentView view, List<String> languages) {
        return speaking(language, () -> sheet(language, view, languages));
    }

    private Sheet sheet(String language, ConsentView view, List<String> languages) {
        var text = texts.of(Proposals.SHEET, view.latest().terms().textVersion(), language);
        return new Sheet(
                view,
                text,
                languages,
                matrix.kinds(),
                rows(view),
                signers(view),
                text.isTranslation() ? in(SWEDISH, view, languages) : null);
    }

    private List<Sheet.Row> rows(ConsentView view) {
        var covers = view.latest().terms().covers();
        var kinds = matrix.kinds();
        return matrix.areas(view.asked().consent()).stream()
                .map(area ->
                        new Sheet.Row(
                                area.name(),
                                kinds.stream()
                                        .map(kind -> new Coverage(area.id(), kind.code()))
                                        .map(covers::contains)
                                        .toList()))
                .toList();
    }

    /** Everybody whose answer the rules look at; names only once the reader has asked for them. */
    private static List<Sheet.Signer> signers(ConsentView view) {
        var signers = new ArrayList<Sheet.Signer>();
        signers.add(new Sheet.Signer("sharing.sheet.young", fullName(view)));
        var family = view.asked().family();
        if (family == null) {
            return signers;
        }
        int age = YoungPerson.ageOf(family.birthDate(), view.asked().day());
        if (ConsentRule.asksGuardians(view.asked().rules().on(view.asked().day()), age)) {
            view.words().guardians().stream()
                    .map(guardian -> NameSwitch.on() ? guardian.name() : "")
                    .forEach(name -> signers.add(new Sheet.Signer("sharing.sheet.guardian", name)));
        }
        return signers;
    }

    private static String fullName(ConsentView view) {
        var young = view.words().young();
        return young == null || !NameSwitch.on() ? "" : young.person().fullName();
    }

    private static <T> T speaking(String language, Supplier<T> work) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Sheet.localeOf(language));
        try {
            return work.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
