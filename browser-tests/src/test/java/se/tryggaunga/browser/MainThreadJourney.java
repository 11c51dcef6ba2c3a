package se.tryggaunga.browser;

import org.junit.jupiter.api.Test;

class MainThreadJourney {
    @Test
    void desktop() {
        walk(View.DESKTOP);
    }

    private static void walk(View view) {
        var tally = new Tally();
        try (var people = new People(view, "eskilstuna", tally)) {
            var t = new MainThread(people, view.words());
            step(tally, "1 concern", t::concernIsWritten);
            step(tally, "1 name", t::nameIsGiven);
            step(tally, "2-3 assess", t::coordinatorAssessesAndAsks);
            step(tally, "3 consent", t::consentIsRegistered);
            step(tally, "4 open", t::caseOpens);
            step(tally, "5 mia", () -> t.partIsHandedIn(Somebody.MIA, "part-leisure"));
            step(tally, "5 anders", () -> t.partIsHandedIn(Somebody.ANDERS, "part-school"));
            step(tally, "5 petra", () -> t.partIsHandedIn(Somebody.PETRA, "part-police"));
            step(tally, "5 eva", () -> t.partIsHandedIn(Somebody.EVA, "part-social"));
            step(tally, "note", () -> t.noteIsShared(Somebody.MIA, "note"));
            step(tally, "note", () -> t.noteIsKept(Somebody.ANDERS, "own-school"));
            step(tally, "6 meeting", t::meetingIsHeld);
            step(tally, "6 adopt", t::minutesAreAdopted);
            step(tally, "7 plan", t::planIsSet);
            step(tally, "7 J7.1", t::policeReadsPlan);
            step(tally, "7 J7.2", t::policeMarksDone);
            step(tally, "8 follow up", t::planIsFollowedUp);
            step(tally, "9 close", t::caseIsClosed);
            System.out.println(tally.table("main"));
            System.out.println(people.faults());
        }
    }

    private static void step(Tally tally, String name, Runnable run) {
        tally.begin(name);
        run.run();
        System.out.println(tally.end());
    }
}
