package se.tryggaunga.cases.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.tasks.DraftForm;

/**
 * Where what is begun about meetings and plan is gone on with: the draft's key ends with its page.
 */
@Configuration(proxyBeanMethods = false)
class PlansConfiguration {

    private static final String PAGE = "/arenden/{0}";

    @Bean
    DraftForm meetingDraft() {
        return draft("meeting");
    }

    @Bean
    DraftForm minutesDraft() {
        return draft("minutes");
    }

    @Bean
    DraftForm meetingModeDraft() {
        return draft("mode");
    }

    @Bean
    DraftForm voiceDraft() {
        return draft("voice");
    }

    @Bean
    DraftForm dayMapDraft() {
        return draft("day-map");
    }

    @Bean
    DraftForm factorDraft() {
        return draft("factor");
    }

    @Bean
    DraftForm goalDraft() {
        return draft("goal");
    }

    @Bean
    DraftForm agreementDraft() {
        return draft("agreement");
    }

    @Bean
    DraftForm commitmentDraft() {
        return draft("commitment");
    }

    @Bean
    DraftForm followUpDraft() {
        return draft("follow-up");
    }

    @Bean
    DraftForm closingDraft() {
        return draft("closing");
    }

    private static DraftForm draft(String what) {
        return new DraftForm("plans." + what, "plans.draft." + what, PAGE);
    }
}
