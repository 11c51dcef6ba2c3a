package se.tryggaunga.browser;

import static se.tryggaunga.browser.Somebody.ANDERS;
import static se.tryggaunga.browser.Somebody.EVA;
import static se.tryggaunga.browser.Somebody.MIA;
import static se.tryggaunga.browser.Somebody.PETRA;

/** How far a journey lets the main thread go before its own question begins. */
final class WholeThread {

    private WholeThread() {}

    /** By the services: for journeys whose own question begins in a case that is there. */
    static MainThread toldToTheCase(People people, Words words) {
        var thread = new MainThread(people, words);
        thread.isTold();
        return thread;
    }

    /** The same with a plan that is settled. */
    static MainThread toldToThePlan(People people, Words words) {
        var thread = new MainThread(people, words);
        thread.isToldToThePlan();
        return thread;
    }

    private static MainThread toTheCase(People people, Words words) {
        var thread = new MainThread(people, words);
        thread.concernIsWritten();
        thread.nameIsGiven();
        thread.coordinatorAssessesAndAsks();
        thread.consentIsRegistered();
        thread.caseOpens();
        return thread;
    }

    /** By the pages, step by step. */
    static MainThread toThePlan(People people, Words words) {
        var thread = toTheCase(people, words);
        thread.partIsHandedIn(MIA, "part-leisure");
        thread.partIsHandedIn(ANDERS, "part-school");
        thread.partIsHandedIn(PETRA, "part-police");
        thread.partIsHandedIn(EVA, "part-social");
        thread.noteIsShared(MIA, "note-leisure");
        thread.meetingIsHeld();
        thread.minutesAreAdopted();
        thread.planIsSet();
        return thread;
    }

    static void toTheEnd(MainThread thread) {
        thread.policeReadsPlan();
        thread.policeMarksDone();
        thread.planIsFollowedUp();
        thread.caseIsClosed();
    }
}
