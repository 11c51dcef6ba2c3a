package se.tryggaunga.concerns.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.access.NeverParked;
import se.tryggaunga.access.Right;
import se.tryggaunga.shell.Deed;
import se.tryggaunga.shell.NavEntry;
import se.tryggaunga.tasks.DraftForm;

@Configuration(proxyBeanMethods = false)
class ConcernNavigation {

    @Bean
    NavEntry concernsEntry() {
        return new NavEntry("concerns.list", "/oro", "megaphone", 10, Right.WRITE_CONCERNS);
    }

    @Bean
    NavEntry requestsEntry() {
        return new NavEntry(
                "concerns.nav-requests", "/forfragningar", "users", 15, Right.ASK_CONSENT);
    }

    /** Who asks and who answers hold different offices, so nobody meets the entry twice. */
    @Bean
    NavEntry adviceEntry() {
        return new NavEntry(
                "concerns.advice.nav",
                "/radgor",
                "message-circle-question-mark",
                12,
                Right.ASK_ADVICE);
    }

    @Bean
    NavEntry adviserEntry() {
        return new NavEntry(
                "concerns.advice.nav",
                "/radgor",
                "message-circle-question-mark",
                12,
                Right.GIVE_ADVICE);
    }

    /** Those who report find theirs under the concerns: the rail is short. */
    @Bean
    NavEntry receptionEntry() {
        return new NavEntry("concerns.report.nav", "/anmalan", "inbox", 5, Right.RECEIVE_REPORTS);
    }

    @Bean
    DraftForm reportDraft() {
        return new DraftForm(
                ReportSource.DRAFT, "concerns.report.draft", ReportSource.NEW + "?fran={0}");
    }

    @Bean
    NeverParked adviceIsNeverParked() {
        return new NeverParked("/radgor");
    }

    @Bean
    Deed newConcern() {
        return new Deed("concerns.new", "/oro/ny", Right.WRITE_CONCERNS);
    }

    @Bean
    Deed newReport() {
        return new Deed("concerns.report.write", ReportSource.NEW, Right.WRITE_CONCERNS);
    }
}
