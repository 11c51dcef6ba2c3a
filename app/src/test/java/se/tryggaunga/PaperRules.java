package se.tryggaunga;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.processor.reports.enums.JobEndStatus;

/**
 * What veraPDF finds wrong with a paper by PDF/UA-1, every rule of it. Its words are the rules' own
 * and quote nothing of the paper.
 */
public final class PaperRules {

    private static final PDFAFlavour RULES = PDFAFlavour.PDFUA_1;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PaperRules() {}

    /** Each rule that the paper breaks: its clause and number, how many times, and what it says. */
    public static List<String> brokenBy(byte[] pdf) throws IOException {
        var result = judged(pdf);
        if (result.getJobEndStatus() != JobEndStatus.NORMAL || result.getTotalAssertions() == 0) {
            throw new IllegalStateException("The paper was not judged to its end.");
        }
        return result.getFailedChecks().entrySet().stream()
                .map(rule -> words(result, rule.getKey(), rule.getValue()))
                .sorted()
                .toList();
    }

    private static ValidationResult judged(byte[] pdf) throws IOException {
        var foundry = Foundries.defaultInstance();
        try (var paper = foundry.createParser(new ByteArrayInputStream(pdf), RULES);
                var judge = foundry.createValidator(RULES, false)) {
            return judge.validate(paper);
        } catch (ModelParsingException | EncryptedPdfException | ValidationException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static String words(ValidationResult result, RuleId rule, int times) {
        var says = result.getValidationProfile().getRuleByRuleId(rule).getDescription();
        return "%s-%d, %d times: %s".formatted(rule.getClause(), rule.getTestNumber(), times, says);
    }
}
