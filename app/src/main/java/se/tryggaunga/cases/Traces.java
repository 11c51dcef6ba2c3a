package se.tryggaunga.cases;

import static se.tryggaunga.shell.Text.count;
import static se.tryggaunga.shell.Text.people;
import static se.tryggaunga.shell.Text.text;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.tryggaunga.audit.Readings;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.sharing.Disclosed;
import se.tryggaunga.sharing.Disclosures;

/** What was let go, by and to how many: in the history, without content. */
@Component
@Order(30)
class Traces implements TimelineSource {

    private final Disclosures disclosures;
    private final Organisation organisation;

    Traces(Disclosures disclosures, Organisation organisation) {
        this.disclosures = disclosures;
        this.organisation = organisation;
    }

    @Override
    public List<Happening> happenings(CaseView view) {
        return disclosures.in(view.id()).stream().map(this::released).toList();
    }

    private Happening released(Disclosed disclosed) {
        var title =
                text(
                        "cases.history.released." + known(disclosed.what().what()),
                        organisation.areaName(disclosed.what().ownerArea()));
        return new Happening(
                disclosed.at(),
                title,
                disclosed.decidedBy(),
                count("cases.history.to", disclosed.what().toSeats().size()));
    }

    private static String known(String what) {
        return List.of(
                                "note",
                                "attachment",
                                "mapping",
                                "day-map",
                                "name",
                                "minutes",
                                "plan",
                                "move",
                                "ask")
                        .contains(what)
                ? what
                : "other";
    }

    /** How often the case was read, day by day. */
    @Component
    @Order(40)
    static class Reads implements TimelineSource {

        private static final int DAYS = 60;

        private final Readings readings;

        Reads(Readings readings) {
            this.readings = readings;
        }

        @Override
        public List<Happening> happenings(CaseView view) {
            return readings.days(view.id(), DAYS).stream().map(Reads::happening).toList();
        }

        @Override
        public boolean onlyInFull() {
            return true;
        }

        private static Happening happening(Readings.Day day) {
            return new Happening(
                    day.lastAt(),
                    count("cases.history.read", day.readings(), people(day.readers())),
                    null,
                    null);
        }
    }
}
