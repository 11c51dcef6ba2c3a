package se.tryggaunga.demo.crash;

/** How much of each kind has been acknowledged. */
record Counts(int concerns, int notes, int promises, int drafts) {

    Counts since(Counts before) {
        return new Counts(
                concerns - before.concerns,
                notes - before.notes,
                promises - before.promises,
                drafts - before.drafts);
    }
}
