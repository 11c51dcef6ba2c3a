package se.tryggaunga.cases.web;

import se.tryggaunga.shared.Refusal;

/** A line of its own, without a form's page to be shown again on. */
final class TooLong extends Refusal {

    TooLong(int over) {
        super(over == 1 ? "shell.err.too-long.one" : "shell.err.too-long.many", over);
    }
}
