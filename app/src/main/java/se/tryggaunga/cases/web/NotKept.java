package se.tryggaunga.cases.web;

import se.tryggaunga.shared.Refusal;

/** A line of a kind that is never kept here, with the reason. */
final class NotKept extends Refusal {

    NotKept(String sentence) {
        super("cases.err.never", sentence);
    }
}
