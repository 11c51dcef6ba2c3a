package se.tryggaunga.cases;

import se.tryggaunga.shared.Refusal;

/** Every case number that the setting allows is taken. */
public final class NumbersUsedUp extends Refusal {

    public NumbersUsedUp() {
        super("cases.numbers-used-up");
    }

    @Override
    public int status() {
        return 503;
    }
}
