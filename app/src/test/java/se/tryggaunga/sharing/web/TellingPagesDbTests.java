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
import se.tryggaunga.shell.Wearer;

/** May I tell this to …? The page of it, and that it keeps nothing. */
class TellingPagesDbTests {

    private static final String PATH = "/far-jag-dela";

    private ActingDatabase acting;
    private GenericWebApplicationContext context;
    private MockMvc mvc;

    @BeforeEach
    void somebodyIsSignedIn() throws Exception {
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
        context.registerBean(Wearer.class, () -> new SomeoneWith(""));
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
    void asksFourThingsAndOffersAgesThatTheRulesTellApart() throws Exception {
        assertThat(text(get(PATH)))
                .contains("Får jag säga det här till …?", "Socialtjänsten", "Frånvaro från skolan")
                .contains("Under 12 år", "12–14 år", "15–17 år", "21 år eller äldre", "Vet inte")
                .doesNotContain("<textarea", "type=\"text\"");
    }

    @Test
    void answersInOneSentenceWithTheSectionLast() throws Exception {
        assertThat(text(asked("skola_kommunal", "socialtjanst", "oro", "12")))
                .contains(
                        "Ja, du ska",
                        "(SoL 19 kap. 1 §).",
                        "Du själv. Ingen annan bestämmer det åt dig.")
                .contains("Skriv upp i din egen verksamhet", "Anmälan: vem, när och vad");
        assertThat(text(asked("socialtjanst", "polis", "insats", "15")))
                .contains("Nej, inte så här", "Be familjen om samtycke.");
    }

    @Test
    void answersAnewWhenACircumstanceIsSaid() throws Exception {
        var risk = asked("socialtjanst", "polis", "insats", "15").param("fact", "konkret_risk");
        assertThat(text(risk))
                .contains("En person behöver väga", "Tre frågor att väga", "OSL 10 kap. 18 a §")
                .contains("Den i socialtjänsten som har delegation")
                .contains("name=\"facts\" value=\"konkret_risk\"");

        var takenBack =
                asked("socialtjanst", "polis", "insats", "15")
                        .param("facts", "konkret_risk")
                        .param("fact", "konkret_risk");
        assertThat(text(takenBack)).contains("Nej, inte så här");
    }

    @Test
    void saysWhatIsOwedToSomebodyElse() throws Exception {
        assertThat(text(asked("skola_kommunal", "polis", "oro", "12")))
                .contains("Det här gäller ändå", "genast anmäla till socialtjänsten");
    }

    @Test
    void saysAtTheFieldWhatIsMissing() throws Exception {
        var nothing = send(post(PATH));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(nothing.getContentAsString())
                .contains("Välj vem du vill berätta för.", "Välj vad det handlar om.");
        assertThat(send(asked("<b>", "'; drop table", "\0", "99999999999")).getStatus())
                .isEqualTo(422);
        var strange = asked("socialtjanst", "polis", "insats", "15").param("facts", "<script>");
        assertThat(text(strange)).doesNotContain("<script>\"", "&lt;script");
    }

    @Test
    void keepsNothing() throws Exception {
        var before = rows();
        send(asked("skola_kommunal", "polis", "oro", "12"));
        assertThat(rows()).isEqualTo(before);
    }

    /** Rows written by this connection, in every table there is. */
    private long rows() {
        return acting.jdbc()
                .sql(
                        """
                        select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)
                          from pg_stat_xact_user_tables
                        """)
                .query(Long.class)
                .single();
    }

    @Test
    void speaksEnglish() throws Exception {
        assertThat(
                        text(
                                asked("skola_kommunal", "socialtjanst", "oro", "12")
                                        .locale(Locale.ENGLISH)))
                .contains("Yes, you must", "You must report to social services at once");
    }

    private static MockHttpServletRequestBuilder asked(
            String from, String to, String kind, String age) {
        return post(PATH).param("from", from).param("to", to).param("kind", kind).param("age", age);
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
