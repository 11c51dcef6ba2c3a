package se.tryggaunga.moves;

import java.util.List;

/** All that the receiver sees before the case is taken: no person, no words. */
record Offer(
        String number,
        String from,
        String ground,
        List<String> kinds,
        String until,
        String programme) {}
