package se.tryggaunga.demo.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is sent to a form, the answer is a page with words, never a fault of ours. */
@Tag("pages")
class RubbishDbTests {

    private static final String TOWN = ToldYear.TOWN;
    private static final LocalDate ANCHOR = ToldYear.ANCHOR;

    private static ToldYear year;

    private final Map<String, Integer> faults = new TreeMap<>();
    private final Set<String> tried = new TreeSet<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();

    @BeforeAll
    static void tell() {
        year = ToldYear.copy();
    }

    @AfterAll
    static void end() {
        year.close();
    }

    @Test
    void everyFormAnswersRubbishWithWords() {
        FormWalk.through(year, hats())
                .forEach((walk, forms) ->
                        forms.forEach((route, pages) -> {
                            if (tried.add(route)) {
                                spoil(walk.visitor(), walk, pages.iterator());
                            }
                        }));
        System.out.printf("rubbish: %d kinds of forms, %s%n", tried.size(), answers);
        assertThat(faults).isEmpty();
        assertThat(tried).hasSizeGreaterThan(30);
        assertThat(answers).as("some was taken, some put right").containsKeys(302, 422);
    }

    @Test
    void everyAddressAnswersRubbishWithWords() {
        var visitor = Visitor.wearing(year.port(), hats().getFirst());
        var token = Map.entry("_csrf", Visitor.field(visitor.open("/min-dag"), "_csrf"));
        for (var address : addresses()) {
            for (var path : spoiled(address)) {
                for (var variant : Rubbish.of(List.of(token, Map.entry("version", "1")))) {
                    note(address, variant, visitor.send(path, variant.fields()));
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(answers).as("more than the door answered").containsKeys(404, 422);
    }

    /** The address with rubbish where it names something; as it is when it names nothing. */
    private static Set<String> spoiled(String address) {
        return Stream.of("x", UUID.randomUUID().toString(), "%00", "A7K3-9Q")
                .map(thing -> address.replaceAll("\\{[^}]*}", thing))
                .collect(Collectors.toSet());
    }

    /** Once something was taken the page is opened anew, or another one like it. */
    private void spoil(Visitor visitor, FormWalk walk, Iterator<FormWalk.Spot> spots) {
        var whole = walk.next(spots);
        int tries = 0;
        while (whole != null && tries < Rubbish.of(whole.form().fields()).size()) {
            var variant = Rubbish.of(whole.form().fields()).get(tries++);
            var answer = visitor.send(whole.form(), variant.fields());
            note(whole.spot().route(), variant, answer);
            if (answer.status() < 400) {
                whole = walk.again(whole, spots);
            }
        }
    }

    private void note(String route, Rubbish.Variant variant, Visitor.Page answer) {
        answers.merge(answer.status(), 1, Integer::sum);
        if (answer.status() >= 500) {
            faults.merge(
                    route + " with " + variant.what() + ": " + answer.status(), 1, Integer::sum);
        }
    }

    private static List<String> addresses() {
        var mapping =
                year.application()
                        .getBean(
                                "requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().keySet().stream()
                .filter(info ->
                        info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> !FormWalk.DOORS.contains(path))
                .sorted()
                .toList();
    }

    /** A coordinator, one who takes part, one who keeps the registers, and one who receives. */
    private static List<Hat> hats() {
        return FormWalk.hats(
                TOWN, ANCHOR, "cases.host", "concerns.write", "settings", "duty.receive");
    }
}
