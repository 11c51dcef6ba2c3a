package se.tryggaunga.access;

import se.tryggaunga.municipalities.Command;

/** Prints a fresh municipal key. It is shown once and kept by nobody but the operator. */
public final class NewKeyCommand implements Command {

    @Override
    public String name() {
        return "new-key";
    }

    @Override
    public String purpose() {
        return "prints a fresh municipal key, for the setting draft-key";
    }

    @Override
    public int run(String[] arguments) {
        System.out.println(MunicipalKey.fresh());
        return 0;
    }
}
