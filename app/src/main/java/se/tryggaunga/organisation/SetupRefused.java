package se.tryggaunga.organisation;

/** A setup file says something that cannot be: which file, which place in it, and why. */
public final class SetupRefused extends RuntimeException {

    public SetupRefused(String place, String why) {
        super(place + ": " + why);
    }
}
