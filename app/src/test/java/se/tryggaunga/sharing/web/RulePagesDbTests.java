package se.tryggaunga.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.access.Acting;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.organisation.ActingDatabase;
import se.tryggaunga.organisation.SomeoneWith;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.RuleBooks;
import se.tryggaunga.sharing.RuleChanges;
import se.tryggaunga.sharing.decision.Rules;
import se.tryggaunga.shell.Wearer;

/** The rules as a steward changes them: looked at before anything holds. */
class RulePagesDbTests {

    private static final String PATH = "/installningar/regler";
    private static final String SENTENCE = "Kanske: fråga först chefen.";

    private ActingDatabase acting;
    private GenericWebApplicationContext context;
    private MockMvc mvc;

    @BeforeEach
    void aStewardActs() throws Exception {
        open("settings");
    }

    private void open(String right) throws Exception {
        var database = TestDatabase.with("setup/small.yaml");
        acting = new ActingDatabase(database);
        acting.actAs("smaby", "bo", "forvaltare", LocalDate.of(2026, 3, 2));
        context = new GenericWebApplicationContext(new MockServletContext());
        context.getBeanFactory()
                .setConversionService(ApplicationConversionService.getSharedInstance());
        context.registerBean(JdbcClient.class, acting::jdbc);
        context.registerBean(
                Municipalities.class,
                () -> new Municipalities(List.of(database.municipality("smaby"))));
        context.registerBean(Wearer.class, () -> new SomeoneWith(right));
        new AnnotatedBeanDefinitionReader(context).register(Pages.class);
        context.refresh();
        mvc =
                MockMvcBuilders.webAppContextSetup(context)
                        .defaultRequest(get("/").locale(Locale.of("sv")))
                        .build();
    }

    @AfterEach
    void ends() throws Exception {
        context.close();
        acting.close();
    }

    @Test
    void listEveryRuleWithItsSection() throws Exception {
        assertThat(text(get(PATH)))
                .contains("Orosanmälan", "SoL 19 kap. 1 §", "Gäller inte än", "Alla regler");
        assertThat(text(get(PATH + "/R11"))).contains("OSL 10 kap. 18 a §", "value=\"20\"");
    }

    @Test
    void sayInWordsWhatTheRuleIsAbout() throws Exception {
        for (var locale : List.of(Locale.of("sv"), Locale.ENGLISH)) {
            assertThat(text(get(PATH).locale(locale))).doesNotContain("{to}", "{from}", "@");
            for (var rule : Rules.shipped().all()) {
                var page = text(get(PATH + "/" + rule.id()).locale(locale));
                var facts = page.substring(page.indexOf("<dl"), page.indexOf("</dl>"));
                assertThat(facts.replaceAll("<[^>]*>", " "))
                        .as("%s in %s", rule.id(), locale)
                        .doesNotContainPattern("[@{}|!]|[a-zåäö]_[a-zåäö]");
            }
        }
        assertThat(text(get(PATH + "/R01")))
                .contains("alla myndigheter", "alla utom föreningar, företag och andra privata")
                .contains("Alla som ska säga ja har sagt ja till just det här")
                .contains("Skriv {to} där mottagaren ska stå");
    }

    @Test
    void showAChangeInWords() throws Exception {
        var sent =
                send(
                        post(PATH + "/R11")
                                .param("status", "proposed")
                                .param("age_to", "20")
                                .param("decided_by", "chef")
                                .param("section", "OSL 10 kap. 18 a §")
                                .param("sentence_sv", "Kanske: {to} får veta av {from}.")
                                .param("sentence_en", "Perhaps: {to} may know from {from}.")
                                .param("why", "Prov"));
        assertThat(text(get(sent.getRedirectedUrl())))
                .contains("Gäller inte än", "Chefen i verksamheten", "Kanske: mottagaren får veta")
                .doesNotContain("in_force", ">chef<", "avsandaren<", "{to}", "{from}");
    }

    @Test
    void showWhatAChangeWouldAlterAndChangeNothingUntilItIsApproved() throws Exception {
        var change = proposed("17");
        assertThat(text(get(change)))
                .contains("Högsta ålder", "Konkret risk, Tullverket, 20 år.", "Inte godkänd än");
        assertThat(told()).contains("OSL 10 kap. 18 a §");

        send(post(change + "/godkann").param("from", "2026-03-02"));
        assertThat(text(get(change))).contains("Godkänd av Bo Ekman, systemförvaltare");
        assertThat(told()).doesNotContain("OSL 10 kap. 18 a §").contains("OSL 10 kap. 15 a §");
        assertThat(text(get(PATH))).contains("Godkända ändringar", "Ändring av regel R11");
    }

    @Test
    void holdFromTheDayThatIsApproved() throws Exception {
        send(post(proposed("17") + "/godkann").param("from", "2026-03-03"));
        assertThat(told()).contains("OSL 10 kap. 18 a §");
    }

    @Test
    void sayAtTheFieldWhatIsMissing() throws Exception {
        var nothing = send(filled("20").param("why", ""));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(nothing.getContentAsString())
                .contains("Inget är ändrat än.", "Skriv varför regeln ändras.");
        assertThat(text(filled("tjugo").param("why", "Prov")))
                .contains("Skriv en ålder med siffror");
        var change = proposed("17");
        assertThat(send(post(change + "/godkann").param("from", "2026-03-01")).getStatus())
                .isEqualTo(422);
        assertThat(send(post(change + "/godkann")).getStatus()).isEqualTo(422);
    }

    @Test
    void countOnceWhenSentTwice() throws Exception {
        var first = send(filled("17").param("why", "Prov").param("_once", "a"));
        var second = send(filled("17").param("why", "Prov").param("_once", "a"));
        assertThat(first.getRedirectedUrl()).isEqualTo(second.getRedirectedUrl());
    }

    @Test
    void areForTheStewardAlone() throws Exception {
        ends();
        open("cases");
        for (var request :
                List.of(get(PATH), get(PATH + "/R11"), filled("17").param("why", "Prov"))) {
            assertThat(send(request).getStatus()).isEqualTo(403);
        }
    }

    @Test
    void areNotFoundForUnknownIds() throws Exception {
        assertThat(send(get(PATH + "/R99")).getStatus()).isEqualTo(404);
        assertThat(send(get(PATH + "/andring/" + UUID.randomUUID())).getStatus()).isEqualTo(404);
    }

    private String proposed(String age) throws Exception {
        var sent = send(filled(age).param("why", "Juristen har läst om den."));
        assertThat(sent.getStatus()).isEqualTo(302);
        return sent.getRedirectedUrl();
    }

    private static MockHttpServletRequestBuilder filled(String age) {
        return post(PATH + "/R11")
                .param("status", "in_force")
                .param("age_to", age)
                .param("decided_by", "avsandaren")
                .param("section", "OSL 10 kap. 18 a §")
                .param(
                        "sentence_sv",
                        "Kanske: {to} får veta om risken är konkret och det inte stör stödet till den unge.")
                .param(
                        "sentence_en",
                        "Perhaps: {to} may know if the risk is concrete and it does not disturb the support to the young person.");
    }

    private String told() throws Exception {
        return text(
                post("/far-jag-dela")
                        .param("from", "socialtjanst")
                        .param("to", "polis")
                        .param("kind", "insats")
                        .param("age", "18")
                        .param("fact", "konkret_risk"));
    }

    private String text(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return send(request).getContentAsString();
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        var response = mvc.perform(request).andReturn().getResponse();
        response.setDefaultCharacterEncoding("UTF-8");
        return response;
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableWebMvc
    @ComponentScan({"se.tryggaunga.shell", "se.tryggaunga.organisation"})
    @Import({
        Acting.class,
        RuleBooks.class,
        RuleChanges.class,
        RulePage.class,
        RuleWords.class,
        RuleController.class,
        TellingPage.class,
        TellingAnswer.class,
        TellingController.class
    })
    static class Pages {

        /** Package-private in its module, as it should be. */
        @Bean
        static BeanFactoryPostProcessor store() {
            return beans ->
                    ((BeanDefinitionRegistry) beans)
                            .registerBeanDefinition(
                                    "ruleChangeStore",
                                    BeanDefinitionBuilder.rootBeanDefinition(
                                                    "se.tryggaunga.sharing.RuleChangeStore")
                                            .setAutowireMode(
                                                    AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR)
                                            .getBeanDefinition());
        }

        @Bean
        Today today() {
            return new Today(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));
        }
    }
}
