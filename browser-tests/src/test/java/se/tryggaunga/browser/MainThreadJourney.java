package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tryggaunga.browser.Somebody.ANDERS;
import static se.tryggaunga.browser.Somebody.EVA;
import static se.tryggaunga.browser.Somebody.MIA;
import static se.tryggaunga.browser.Somebody.PETRA;
import static se.tryggaunga.browser.Somebody.SARA;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All nine steps, and at each one what everybody can and cannot see. */
class MainThreadJourney {

    private static final Somebody[] ALL = {MIA, SARA, EVA, ANDERS, PETRA};

    enum Size {
        DESKTOP(View.DESKTOP),
        PHONE(View.PHONE);

        private final View view;

        Size(View view) {
            this.view = view;
        }
    }

    private final Tally tally = new Tally();

    @ParameterizedTest
    @EnumSource
    void leadsFromConcernToClosing(Size size) {
        try (var people = new People(size.view, "eskilstuna", tally)) {
            Sights.TRYING.forEach(people::of);
            var thread = new MainThread(people, size.view.words());
            var sights = new Sights(people, thread.marks());
            toTheRequest(thread, sights);
            toTheCase(thread, sights);
            toThePicture(thread, sights);
            toThePlan(thread, sights);
            toTheEnd(thread, sights);
            System.out.println(tally.table(size + ": clicks and wall time, step by step"));
            assertThat(people.faults()).isEmpty();
        }
    }

    private void toTheRequest(MainThread thread, Sights sights) {
        step("1 Mia writes a concern", thread::concernIsWritten);
        sights.door(thread.concern(), MIA, SARA);
        sights.readers("worry", MIA, SARA);
        sights.readers("where", MIA, SARA);
        sights.readers("name", MIA);
        sights.hold("the concern");
        step("1 Mia gives the name", thread::nameIsGiven);
        sights.readers("name", MIA, SARA);
        sights.hold("the name");
        assertThat(
                        step("2 Sara assesses and asks (J1.2)", thread::coordinatorAssessesAndAsks)
                                .clicks())
                .as("J1.2")
                .isLessThanOrEqualTo(12);
        sights.door(thread.consent(), SARA);
        sights.readers("reasons", SARA);
        sights.readers("given", SARA);
        sights.readers("guardian");
        sights.door(thread.request() + "/personen", SARA);
        sights.hold("the question to the family");
    }

    private void toTheCase(MainThread thread, Sights sights) {
        step("3 Sara registers the consent", thread::consentIsRegistered);
        sights.readers("purpose", SARA);
        sights.readers("guardian", SARA);
        sights.hold("the consent");
        step("4 Sara opens the case", thread::caseOpens);
        for (var part :
                new String[] {
                    "",
                    "/kartlaggning",
                    "/anteckningar",
                    "/moten",
                    "/plan",
                    "/handelser",
                    "/samtycke"
                }) {
            sights.door(thread.file(part), ALL);
        }
        sights.door(thread.consent(), ALL);
        sights.readers("purpose", ALL);
        // Eva works in the host's own area, which keeps the family's names.
        sights.door(thread.request() + "/personen", SARA, EVA);
        sights.readers("given", SARA, EVA);
        sights.readers("guardian", SARA, EVA);
        sights.hold("the opening");
    }

    private void toThePicture(MainThread thread, Sights sights) {
        assertThat(
                        step(
                                        "5 Mia writes leisure's part (J3.1)",
                                        () -> thread.partIsHandedIn(MIA, "part-leisure"))
                                .clicks())
                .as("J3.1")
                .isLessThanOrEqualTo(10);
        sights.readers("part-leisure", MIA);
        step(
                "5 Anders writes the school's part",
                () -> thread.partIsHandedIn(ANDERS, "part-school"));
        sights.readers("part-school", ANDERS);
        step("5 Petra writes the police's part", () -> thread.partIsHandedIn(PETRA, "part-police"));
        sights.readers("part-police", PETRA);
        sights.door(thread.file("/kartlaggning/bild"), ALL);
        sights.hold("three parts of four");
        step("5 Eva writes social services' part", () -> thread.partIsHandedIn(EVA, "part-social"));
        sights.readers("part-social", EVA, SARA);
        sights.readers("part-leisure", MIA, SARA, EVA, ANDERS);
        sights.readers("part-school", ANDERS, SARA, EVA);
        sights.hold("the joint picture");
        step("5 Mia shares a note", () -> thread.noteIsShared(MIA, "note-leisure"));
        sights.readers("note-leisure", MIA, SARA, EVA, ANDERS);
        step("5 Anders keeps a note", () -> thread.noteIsKept(ANDERS, "note-school"));
        sights.readers("note-school", ANDERS);
        sights.hold("the notes");
    }

    private void toThePlan(MainThread thread, Sights sights) {
        step("6 Sara leads the meeting", thread::meetingIsHeld);
        sights.door(thread.meeting(), ALL);
        sights.readers("place", ALL);
        sights.readers("decision", SARA, EVA);
        sights.readers("promise-police", SARA, PETRA);
        sights.readers("promise-school", SARA, ANDERS);
        sights.hold("the meeting");
        step("6 Sara adopts the minutes", thread::minutesAreAdopted);
        sights.readers("decision", ALL);
        sights.readers("promise-police", ALL);
        sights.readers("promise-school", ALL);
        sights.hold("the minutes");
        step("7 Sara sets the plan", thread::planIsSet);
        sights.readers("voice", ALL);
        sights.readers("goal", ALL);
        sights.hold("the plan");
    }

    private void toTheEnd(MainThread thread, Sights sights) {
        assertThat(step("7 Petra reads plan and promise (J7.1)", thread::policeReadsPlan).clicks())
                .as("J7.1")
                .isLessThanOrEqualTo(3);
        assertThat(step("7 Petra marks it done (J7.2)", thread::policeMarksDone).clicks())
                .as("J7.2")
                .isLessThanOrEqualTo(3);
        sights.readers("line", ALL);
        step("8 Sara follows up", thread::planIsFollowedUp);
        sights.door(thread.file("/uppfoljning"), ALL);
        sights.readers("view", ALL);
        sights.hold("the follow-up");
        step("9 Sara closes the case", thread::caseIsClosed);
        sights.door(thread.file("/avsluta"), ALL);
        // Nobody writes any more, so the page where the names are written is gone.
        sights.door(thread.request() + "/personen");
        sights.readers("given");
        sights.readers("closing", ALL);
        sights.hold("the closing");
    }

    private Tally.Row step(String name, Runnable taken) {
        tally.begin(name);
        taken.run();
        return tally.end();
    }
}
