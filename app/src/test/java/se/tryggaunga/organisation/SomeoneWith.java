package se.tryggaunga.organisation;

import java.util.List;
import se.tryggaunga.shell.WaitingHat;
import se.tryggaunga.shell.Wearer;

/** Bo, with one right and no other. */
public record SomeoneWith(String right) implements Wearer {

    @Override
    public boolean signedIn() {
        return true;
    }

    @Override
    public String name() {
        return "Bo Ekman";
    }

    @Override
    public String hatTitle() {
        return "systemförvaltare, Kommunhuset";
    }

    @Override
    public boolean may(String office) {
        return right.equals(office);
    }

    @Override
    public List<WaitingHat> others() {
        return List.of();
    }
}
