package se.tryggaunga.access.passkey;

/** What the device answered is no key that can be kept here. */
public class PasskeyRefused extends Exception {

    PasskeyRefused(String why, Throwable cause) {
        super(why, cause);
    }

    PasskeyRefused(String why) {
        super(why);
    }
}
