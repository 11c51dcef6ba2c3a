package se.tryggaunga.tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import se.tryggaunga.drafts.Draft;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Text;

/** Puts Min dag together, no longer than can be taken in. */
@Service
public class MyDays {

    static final int ROWS = 12;
    private static final int NEWS = 3;
    private static final int ALL = 200;
    private static final int DRAFT_DAYS = 30;
    private static final Logger LOG = LoggerFactory.getLogger(MyDays.class);

    private final Tasks tasks;
    private final News news;
    private final Drafts drafts;
    private final Today today;
    private final Slots slots;

    MyDays(Tasks tasks, News news, Drafts drafts, Today today, Slots slots) {
        this.tasks = tasks;
        this.news = news;
        this.drafts = drafts;
        this.today = today;
        this.slots = slots;
    }

    /**
     * @param all every row, for whoever asks to see them
     */
    public MyDay day(boolean all) {
        var day = today.day();
        var mine = together(slots.named(tasks.mine()));
        var rows = new Rows(all ? ALL : ROWS);
        var due = rows.take(mine.stream().filter(task -> task.dueBy(day)).toList());
        var waiting = rows.take(mine.stream().filter(task -> !task.dueBy(day)).toList());
        var fresh = news.sinceLastVisit(ALL);
        var others =
                rows.keeping(Math.min(NEWS, fresh.size()))
                        .take(waited(slots.named(tasks.ofOthers())));
        fresh = rows.keeping(0).take(fresh);
        var ahead = slots.ahead();
        return new MyDay(
                day,
                due,
                waiting,
                others,
                fresh,
                drafts.mine().stream().map(this::begun).toList(),
                ahead.next(),
                ahead.failed(),
                rows.left);
    }

    private static List<MyDay.Waited> waited(List<Task> tasks) {
        return same(tasks).stream()
                .map(each -> new MyDay.Waited(each.getFirst(), each.size()))
                .toList();
    }

    /** What is done on one page for many cases is one row, with how many they are. */
    private static List<Task> together(List<Task> tasks) {
        return same(tasks).stream()
                .map(each ->
                        each.stream().map(Task::scopeId).distinct().count() == 1
                                ? each
                                : List.of(
                                        each.getFirst()
                                                .referring(
                                                        Text.count("tasks.together", each.size()))))
                .flatMap(List::stream)
                .toList();
    }

    /** By verb, page and day, in the order of the first of each. */
    private static Collection<List<Task>> same(List<Task> tasks) {
        var same = new LinkedHashMap<List<Object>, List<Task>>();
        for (var task : tasks) {
            same.computeIfAbsent(
                            Arrays.asList(task.verb(), task.path(), task.due()),
                            _ -> new ArrayList<>())
                    .add(task);
        }
        return same.values();
    }

    private MyDay.Begun begun(Draft draft) {
        var form = slots.formOf(draft.key());
        var age = Duration.between(draft.savedAt(), today.now()).toDays();
        return new MyDay.Begun(
                draft.key(),
                form == null ? null : form.label(),
                form == null ? null : form.pathOf(draft.key()),
                draft.savedAt(),
                (int) Math.max(0, DRAFT_DAYS - age));
    }

    /** Hands out the page's rows, group by group, and counts those that got none. */
    private static final class Rows {

        private int room;
        private int kept;
        private int left;

        Rows(int room) {
            this.room = room;
        }

        /** So many stay for a later group. */
        Rows keeping(int rows) {
            kept = rows;
            return this;
        }

        <T> List<T> take(List<T> wanted) {
            var shown = wanted.subList(0, Math.min(Math.max(0, room - kept), wanted.size()));
            room -= shown.size();
            left += wanted.size() - shown.size();
            return List.copyOf(shown);
        }
    }

    /** What the modules above have put in. */
    @Service
    static class Slots {

        private final ObjectProvider<Ahead> ahead;
        private final List<DraftForm> forms;
        private final List<ScopeNames> names;

        Slots(ObjectProvider<Ahead> ahead, List<DraftForm> forms, List<ScopeNames> names) {
            this.ahead = ahead;
            this.forms = forms;
            this.names = names;
        }

        /** A row that only says a day says which case it is about, too. */
        List<Task> named(List<Task> tasks) {
            var scopes =
                    tasks.stream()
                            .filter(task -> Reference.onlyDay(task.reference()))
                            .map(Task::scopeId)
                            .collect(Collectors.toSet());
            if (scopes.isEmpty()) {
                return tasks;
            }
            var called = new HashMap<UUID, String>();
            names.forEach(each -> called.putAll(each.of(scopes)));
            return tasks.stream()
                    .map(task -> {
                        var name = called.get(task.scopeId());
                        return name != null && Reference.onlyDay(task.reference())
                                ? task.called(name)
                                : task;
                    })
                    .toList();
        }

        Found ahead() {
            try {
                var first =
                        ahead.stream()
                                .map(slot -> slot.next().orElse(null))
                                .filter(Objects::nonNull)
                                .min(Comparator.comparing(Ahead.Upcoming::day))
                                .orElse(null);
                return new Found(first, false);
            } catch (RuntimeException e) {
                LOG.warn("What lies ahead could not be read", e);
                return new Found(null, true);
            }
        }

        @Nullable DraftForm formOf(String draft) {
            return forms.stream()
                    .filter(form -> form.wrote(draft))
                    .max(Comparator.comparingInt(form -> form.form().length()))
                    .orElse(null);
        }

        record Found(Ahead.@Nullable Upcoming next, boolean failed) {}
    }
}
