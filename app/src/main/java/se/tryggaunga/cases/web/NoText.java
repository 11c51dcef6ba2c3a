package se.tryggaunga.cases.web;

import se.tryggaunga.shared.Refusal;

/** A line of its own with a sign in it that no text can hold. */
final class NoText extends Refusal {

    NoText() {
        super("shell.err.nul");
    }
}
