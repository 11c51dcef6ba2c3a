package se.tryggaunga.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** One reader at work: lists the cases, opens one of them, writes a note in it. */
final class Desk implements AutoCloseable {

    private static final Pattern NUMBER =
            Pattern.compile("class=\"ds-link nr\" href=\"/arenden/([0-9A-Z]{4}-[0-9A-Z]{2})\"");
    private static final String WORDS =
            "Samtal med den unge om skolveckan. Närvaron är bättre, och mentorn hör av sig på fredag.";

    private final Reader reader;
    private final Visitor visitor;
    private final List<String> numbers = new ArrayList<>();

    Desk(int port, Reader reader) {
        this.reader = reader;
        visitor = Visitor.of(port, reader);
        for (int page = 1; more(page); page++) {}
        if (numbers.size() * 2 < reader.cases()) {
            throw new IllegalStateException(
                    reader.subject() + " sees " + numbers.size() + " of " + reader.cases());
        }
        numbers.removeIf(number -> !writes(number));
    }

    /** One whose seat has ended still reads what the own area hosts, and is offered no form. */
    private boolean writes(String number) {
        var path = notes(number);
        return visitor.open(path).body().contains("action=\"" + path + "\"");
    }

    private static String notes(String number) {
        return "/arenden/" + number + "/anteckningar";
    }

    private boolean more(int page) {
        var list = visitor.open("/arenden?sida=" + page).body();
        NUMBER.matcher(list).results().map(found -> found.group(1)).forEach(numbers::add);
        return list.contains("sida=" + (page + 1));
    }

    Reader reader() {
        return reader;
    }

    /** One round; the case is one of the reader's own, by chance. */
    void round(RandomGenerator chance, Times times) {
        var number = numbers.get(chance.nextInt(numbers.size()));
        list(times);
        open(number, times);
        save(number, form(number, times), times);
    }

    void list(Times times) {
        var page = visitor.open("/arenden");
        times.add(Action.LIST, page, page.status() == 200 && page.body().contains("data-kolumn"));
    }

    void open(String number, Times times) {
        var page = visitor.open("/arenden/" + number);
        times.add(Action.OPEN, page, page.status() == 200 && page.body().contains(number));
    }

    PageForm form(String number, Times times) {
        var path = notes(number);
        var page = visitor.open(path);
        times.add(Action.FORM, page, page.status() == 200);
        return PageForm.of(page, path);
    }

    void save(String number, PageForm form, Times times) {
        var path = notes(number);
        var note = Map.of("area", reader.area(), "words", WORDS, "share", "own", "kind", "");
        var answer = visitor.send(path, form.with(note));
        times.add(
                Action.SAVE,
                answer,
                answer.status() / 100 == 3 && answer.location().endsWith(path));
    }

    String someNumber(RandomGenerator chance) {
        return numbers.get(chance.nextInt(numbers.size()));
    }

    @Override
    public void close() {
        visitor.close();
    }
}
