package se.tryggaunga.cases.workinggroup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.audit.Log;
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.cases.Meetings;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.restriction.Restrictions;

/**
 * The working group goes through many cases on a day. What is said lies in each case by itself;
 * here there is nothing but numbers and times. Sv: arbetsgruppens möte.
 */
@Service
@Transactional
public class WorkingGroup {

    private static final int LOOK_BACK_DAYS = 30;
    private static final String CASES = "cases";

    private final WorkingGroupStore store;
    private final Cast cast;
    private final Acting acting;
    private final Today today;
    private final Log log;

    WorkingGroup(WorkingGroupStore store, Cast cast, Acting acting, Today today, Log log) {
        this.store = store;
        this.cast = cast;
        this.acting = acting;
        this.today = today;
        this.log = log;
    }

    /**
     * A day's list.
     *
     * @param minutes that each case is given, one after the other
     */
    public record Plan(
            LocalDate day, LocalTime from, int minutes, String place, List<String> numbers) {

        public Plan {
            numbers = List.copyOf(numbers);
        }
    }

    public LocalDate today() {
        return today.day();
    }

    /** A month back, and all that are planned. */
    public List<GroupDay> days() {
        acting.require(CASES);
        log.listed("working-group");
        return store.days(today.day().minusDays(LOOK_BACK_DAYS));
    }

    public List<Candidate> candidates() {
        acting.require(CASES);
        log.listed("working-group-cases");
        return store.candidates(today.day());
    }

    /** All or nothing: a meeting in each case, in that order, with a time of its own. */
    public void plan(Plan plan) {
        var known = candidates().stream().map(Candidate::number).toList();
        if (!known.containsAll(plan.numbers())) {
            log.denied(null, "working-group");
            throw new NotFound();
        }
        cast.plan(plan);
    }

    /**
     * @throws NotFound for a day on which none of the hat's cases is taken up
     */
    public List<Item> items(LocalDate day) {
        acting.require(CASES);
        var items = store.items(day);
        if (items.isEmpty()) {
            log.denied(null, "working-group");
            throw new NotFound();
        }
        log.listed("working-group");
        return items;
    }

    /**
     * Who was there when the last case of that meeting's day was opened; nobody before the first.
     */
    public List<InRoom> inRoom(UUID meeting) {
        return store.dayOf(meeting).stream()
                .flatMap(day -> store.items(day).stream())
                .filter(item -> item.openedAt() != null)
                .max(Comparator.comparing(WorkingGroup::openedAt))
                .map(store::inRoom)
                .orElse(List.of());
    }

    /** Those who have promised something in a case that has been gone through. */
    public List<Slip.Holder> holders(Collection<Item> items) {
        return store.holders(over(items)).stream().map(cast::named).toList();
    }

    /**
     * Logged as printed in each of the cases; what is restricted is on no paper.
     *
     * @throws NotFound where there is nothing of theirs that the hat may give them
     */
    public Slip slip(LocalDate day, String number, UUID seat) {
        var items = items(day);
        var holder =
                store.person(over(items), number, seat).stream()
                        .flatMap(person ->
                                holders(items).stream()
                                        .filter(each -> each.person().equals(person)))
                        .findFirst()
                        .orElseThrow(() -> {
                            log.denied(null, "plan-sheet");
                            return new NotFound();
                        });
        var promised = cast.free(store.promised(over(items), holder.person()));
        promised.stream()
                .map(Slip.Promised::scope)
                .distinct()
                .forEach(scope -> log.printed(scope, "plan-sheet"));
        return new Slip(holder, promised);
    }

    private static Instant openedAt(Item item) {
        return Objects.requireNonNull(item.openedAt());
    }

    private static List<UUID> over(Collection<Item> items) {
        return items.stream().filter(Item::over).map(Item::scope).toList();
    }

    /** What the cases themselves know. */
    @Service
    static class Cast {

        private final CasePages pages;
        private final Meetings meetings;
        private final Organisation organisation;
        private final Restrictions restrictions;

        Cast(
                CasePages pages,
                Meetings meetings,
                Organisation organisation,
                Restrictions restrictions) {
            this.pages = pages;
            this.meetings = meetings;
            this.organisation = organisation;
            this.restrictions = restrictions;
        }

        void plan(Plan plan) {
            pages.writeEach(
                    plan.numbers(),
                    view -> {
                        var turn = plan.numbers().indexOf(view.number());
                        var at = plan.from().plusMinutes((long) turn * plan.minutes());
                        var time = new Meetings.Time(plan.day(), at, plan.place());
                        meetings.plan(view, Occasion.WORKING_GROUP, time);
                    });
        }

        Slip.Holder named(Slip.Holder holder) {
            return new Slip.Holder(
                    holder.person(),
                    holder.seat(),
                    holder.number(),
                    holder.name(),
                    holder.title(),
                    organisation.areaName(holder.area()));
        }

        List<Slip.Promised> free(List<Slip.Promised> promised) {
            var kept = restrictions.among(promised.stream().map(Slip.Promised::id).toList());
            return promised.stream().filter(each -> !kept.contains(each.id())).toList();
        }
    }
}
