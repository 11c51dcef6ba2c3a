package se.tryggaunga.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
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
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.view.InternalResourceViewResolver;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.organisation.ActingDatabase;
import se.tryggaunga.organisation.SomeoneWith;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Wearer;

class UnitImportPagesDbTests {

    private static final String PATH = "/installningar/skolenheter";

    private ActingDatabase acting;
    private GenericWebApplicationContext context;
    private MockMvc mvc;

    @BeforeEach
    void aStewardActs() throws Exception {
        open("settings");
    }

    @AfterEach
    void ends() throws Exception {
        context.close();
        acting.close();
    }

    @Test
    void leadFromTheFileToTheUnitsAndBack() throws Exception {
        assertThat(text(get(PATH)))
                .contains("Ingen fil är inläst än.", "Skolnämnden", "Grundskola");

        var looked = send(upload("register/sample.csv").param("party", "bun").param("forms", "gr"));
        assertThat(looked.getStatus()).isEqualTo(302);
        var page = looked.getRedirectedUrl();
        assertThat(text(get(page)))
                .contains("Läs in 7 skolenheter", "Granskad, inte inläst")
                .contains("Skolenhetskoden ska ha åtta siffror, men här står ”9000005”.")
                .contains("Samma skolenhetskod står redan på rad 2.");

        send(post(page + "/ta-in"));
        send(post(page + "/ta-in"));
        assertThat(text(get(page)))
                .contains("Ångra inläsningen", "Inläst 2")
                .doesNotContain("Läs in 7");
        send(post(page + "/angra"));
        assertThat(text(get(page))).contains("Ångrad 2").doesNotContain("Ångra inläsningen");
        assertThat(text(get(PATH))).contains("sample.csv", "7 nya, 0 ändrade");
    }

    @Test
    void sayAtTheFieldWhatIsMissing() throws Exception {
        var nothing = send(multipart(PATH).param("party", "bun"));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(nothing.getContentAsString())
                .contains("Välj en fil från registret.", "id=\"file-error\"", "<title>Fel:")
                .containsPattern("value=\"bun\" selected");

        assertThat(text(upload("register/sample.csv"))).contains("Välj huvudman.");
        assertThat(text(upload("register/sample.csv").param("party", "bun")))
                .contains("Välj minst en skolform.");
        assertThat(
                        text(
                                upload("register/sample.csv")
                                        .param("party", "no-such")
                                        .param("forms", "gr")))
                .contains("Välj huvudman.");
        assertThat(text(upload("register/sample.csv").param("party", "bun").param("forms", "<b>")))
                .contains("Välj minst en skolform.");
    }

    @Test
    void refuseAFileThatIsSomethingElse() throws Exception {
        var picture =
                new MockMultipartFile(
                        "file",
                        "C:\\bilder\\<b>.png",
                        "image/png",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        assertThat(text(multipart(PATH).file(picture))).contains("Filen är inte text i UTF-8.");
        var empty = new MockMultipartFile("file", "a.csv", "text/csv", new byte[0]);
        assertThat(text(multipart(PATH).file(empty))).contains("Välj en fil från registret.");
    }

    @Test
    void showHostileWordsAsWords() throws Exception {
        var hostile = "school_unit_code,name\n90000001,<script>alert(1)</script>\n<img src=x>,A\n";
        var file =
                new MockMultipartFile(
                        "file", "<i>.csv", "text/csv", hostile.getBytes(StandardCharsets.UTF_8));
        var looked = send(multipart(PATH).file(file).param("party", "bun").param("forms", "gr"));
        assertThat(text(get(looked.getRedirectedUrl())))
                .contains("&lt;script&gt;", "&lt;img src=x&gt;", "&lt;i&gt;.csv")
                .doesNotContain("<script>alert", "<img src=x>");
    }

    @Test
    void nameWhatHoldsAnImport() throws Exception {
        var page =
                send(upload("register/sample.csv").param("party", "bun").param("forms", "gr"))
                        .getRedirectedUrl();
        send(post(page + "/ta-in"));
        acting.jdbc()
                .sql(
                        "update organisation.unit set name = 'Nytt namn' where school_unit_code = '90000001'")
                .update();

        var refused = send(post(page + "/angra"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Nytt namn är ändrad efter inläsningen.", "Ingenting har ändrats.");
    }

    @Test
    void throwAwayAFileThatIsNotWanted() throws Exception {
        var page =
                send(upload("register/sample.csv").param("party", "bun").param("forms", "gr"))
                        .getRedirectedUrl();
        assertThat(send(post(page + "/kasta")).getRedirectedUrl()).isEqualTo(PATH);
        assertThat(send(get(page)).getStatus()).isEqualTo(404);
    }

    @Test
    void areNotFoundForUnknownAndMalformedIds() throws Exception {
        assertThat(send(get(PATH + "/" + UUID.randomUUID())).getStatus()).isEqualTo(404);
        assertThat(send(get(PATH + "/x")).getStatus()).isEqualTo(404);
        assertThat(send(post(PATH + "/" + UUID.randomUUID() + "/ta-in")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void areForTheStewardAlone() throws Exception {
        ends();
        open("cases");
        for (var request :
                List.of(
                        get(PATH),
                        get(PATH + "/" + UUID.randomUUID()),
                        post(PATH + "/" + UUID.randomUUID() + "/angra"))) {
            assertThat(send(request).getStatus()).isEqualTo(403);
        }
        assertThat(send(upload("register/sample.csv")).getStatus()).isEqualTo(403);
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

    private static MockMultipartHttpServletRequestBuilder upload(String file) throws Exception {
        var name = file.substring(file.indexOf('/') + 1);
        return multipart(PATH)
                .file(
                        new MockMultipartFile(
                                "file",
                                name,
                                "text/csv",
                                new ClassPathResource(file).getContentAsByteArray()));
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
    static class Pages {

        @Bean
        InternalResourceViewResolver redirects() {
            return new InternalResourceViewResolver();
        }

        @Bean
        Today today() {
            return new Today(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));
        }
    }
}
