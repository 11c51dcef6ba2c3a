package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.sharing.restriction.Restrictions;
import se.tryggaunga.tasks.Task;
import se.tryggaunga.tasks.Tasks;

/** The days of many promises are moved at once, by those who may write them, and back. */
class ReschedulingDbTests extends InACase {

    private static final String PAGE = "/ataganden/flytta";
    private static final Pattern CHOICE = Pattern.compile("value=\"([0-9a-f-]{36}:\\d+)\"");

    @Autowired Commitments commitments;
    @Autowired Restrictions restrictions;
    @Autowired Tasks tasks;

    @Test
    void movesThreeHundredAndBack() throws Exception {
        var file = open(ANDERS);
        var other = open(ANDERS);
        IntStream.range(0, 150).forEach(nr -> promise(file, ANDERS, "Nr " + nr, nr % 20));
        IntStream.range(0, 150).forEach(nr -> promise(other, ANDERS, "Nr " + nr, nr % 20));
        var before = days(ANDERS, file);
        var chosen = choices(ANDERS).stream().toArray(String[]::new);
        assertThat(chosen).hasSizeGreaterThanOrEqualTo(300);
        var answer = send(ANDERS, moving(chosen).param("hur", "fram").param("antal", "7"));
        assertThat(answer.getStatus()).isEqualTo(302);
        var receipt = String.valueOf(answer.getRedirectedUrl());
        assertThat(days(ANDERS, file))
                .isEqualTo(before.stream().map(day -> day.plusDays(7)).toList());
        assertThat(dueTasks(ANDERS, file)).isEqualTo(days(ANDERS, file));
        assertThat(page(ANDERS, receipt)).contains("dagar är flyttade", file.number());
        assertThat(send(ANDERS, post(receipt + "/angra")).getStatus()).isEqualTo(302);
        assertThat(days(ANDERS, file)).isEqualTo(before);
        assertThat(dueTasks(ANDERS, file)).isEqualTo(before);
        assertThat(send(ANDERS, post(receipt + "/angra")).getStatus()).isEqualTo(302);
        assertThat(days(ANDERS, file)).as("undone twice is undone once").isEqualTo(before);
    }

    @Test
    void movesNothingOfAnothersAndNothingThatIsKeptOnly() throws Exception {
        var file = open(ANDERS, JON);
        var theirs = promise(file, JON, "Prata med affären", 3);
        var held = promise(file, ANDERS, "Ringa hem", 3);
        var free = promise(file, ANDERS, "Mentor varje dag", 3);
        as(
                ANDERS,
                () -> {
                    restrictions.begin("atagande", file.id(), held, "guardian", "Stämmer inte");
                    return true;
                });
        assertThat(choices(ANDERS))
                .contains(free + ":1")
                .doesNotContain(theirs + ":1", held + ":1");
        var chosen = new String[] {theirs + ":1", held + ":1", free + ":1", "x", "../etc"};
        send(ANDERS, moving(chosen).param("hur", "fram").param("antal", "7"));
        assertThat(day(SARA, theirs)).isEqualTo(CLOCK.today().plusDays(3));
        assertThat(day(ANDERS, held)).isEqualTo(CLOCK.today().plusDays(3));
        assertThat(day(ANDERS, free)).isEqualTo(CLOCK.today().plusDays(10));
    }

    @Test
    void leavesWhatSomebodyHasChangedMeanwhile() throws Exception {
        var file = open(ANDERS);
        var first = promise(file, ANDERS, "Ringa hem", 3);
        var second = promise(file, ANDERS, "Mentor", 3);
        var to = CLOCK.today().plusDays(5);
        write(
                ANDERS,
                file,
                view -> {
                    commitments.postpone(first, to);
                    return view;
                });
        var answer =
                send(
                        ANDERS,
                        moving(first + ":1", second + ":1")
                                .param("hur", "samma")
                                .param("dag", to.plusDays(4).toString()));
        assertThat(day(ANDERS, first)).isEqualTo(to);
        assertThat(day(ANDERS, second)).isEqualTo(to.plusDays(4));
        write(
                ANDERS,
                file,
                view -> {
                    commitments.postpone(second, to.plusDays(30));
                    return view;
                });
        var receipt = String.valueOf(answer.getRedirectedUrl());
        assertThat(page(ANDERS, receipt)).contains("Ändrat igen").doesNotContain("/angra");
        send(ANDERS, post(receipt + "/angra"));
        assertThat(day(ANDERS, second)).isEqualTo(to.plusDays(30));
        assertThat(send(JON, get(receipt)).getStatus()).isEqualTo(404);
    }

    @Test
    void saysWhatHasToBePutRight() throws Exception {
        var file = open(ANDERS);
        var mine = promise(file, ANDERS, "Ringa hem", 3) + ":1";
        var nothing = send(ANDERS, moving().param("hur", "fram").param("antal", "7"));
        assertThat(text(nothing)).contains("Kryssa i minst ett åtagande.");
        var far = send(ANDERS, moving(mine).param("hur", "fram").param("antal", "9999"));
        assertThat(text(far)).contains("från 1 till 366");
        var past = send(ANDERS, moving(mine).param("hur", "samma").param("dag", "2020-01-01"));
        assertThat(past.getStatus()).isEqualTo(422);
        assertThat(text(past)).contains("Datumet har passerat", "value=\"" + mine + "\" checked");
        assertThat(send(ANDERS, get(PAGE + "/999999999999999999")).getStatus()).isEqualTo(404);
    }

    private static MockHttpServletRequestBuilder moving(String... chosen) {
        return chosen.length == 0 ? post(PAGE) : post(PAGE).param("vilka", chosen);
    }

    private List<String> choices(String who) throws Exception {
        return CHOICE.matcher(page(who, PAGE)).results().map(found -> found.group(1)).toList();
    }

    private UUID promise(CaseFile file, String who, String what, int days) {
        return write(
                who,
                file,
                view -> {
                    var mine = java.util.Objects.requireNonNull(view.mine());
                    return commitments.promise(
                            view,
                            new Commitments.Promise(
                                    mine.id(), what, CLOCK.today().plusDays(days), null));
                });
    }

    private List<LocalDate> days(String who, CaseFile file) {
        return read(
                who,
                file,
                view ->
                        commitments.all(view.id()).stream()
                                .sorted(java.util.Comparator.comparing(Commitment::id))
                                .map(Commitment::due)
                                .toList());
    }

    private List<LocalDate> dueTasks(String who, CaseFile file) {
        return as(
                who,
                () ->
                        tasks.mine().stream()
                                .filter(task -> task.scopeId().equals(file.id()))
                                .filter(task -> task.verb().equals("plans.task.commitment"))
                                .sorted(java.util.Comparator.comparing(Task::about))
                                .map(task -> java.util.Objects.requireNonNull(task.due()))
                                .toList());
    }

    private LocalDate day(String who, UUID promise) {
        return as(who, () -> commitments.find(promise).orElseThrow().due());
    }
}
