package se.tryggaunga.notices.domain;

import java.util.regex.Pattern;

/** What a mail server said, or did not say, and what that means for the mail. Sv: serverns svar. */
public enum Answer {
    /** It has taken the mail. */
    SENT,
    /** Not now, or not from us: it is tried again. */
    LATER,
    /** There is no such address. */
    UNREACHABLE,
    /** It wants no mail like this; tomorrow's is tried as usual. */
    REFUSED,
    /** It had been given the mail and said nothing more: nobody can know. */
    UNSURE;

    private static final int PERMANENT = 500;
    private static final int ANSWERS = 400;
    private static final int MAILBOX_FULL = 552;
    private static final int TRANSACTION_FAILED = 554;

    /** The reply code, then what RFC 3463 adds to it: class, subject and detail. */
    private static final Pattern ENHANCED =
            Pattern.compile("^\\d{3}[ -](\\d\\.\\d{1,3}\\.\\d{1,3})\\b");

    /**
     * @param code of the reply; below 400 when there was none
     * @param words the whole reply
     * @param aboutAddress it came when the receiver was named
     * @param handed the server was being given the mail
     */
    public static Answer of(int code, String words, boolean aboutAddress, boolean handed) {
        if (code < ANSWERS) {
            return handed ? UNSURE : LATER;
        }
        // what is refused before anybody is named is about who sends
        boolean aboutSender = !aboutAddress && !handed;
        if (code < PERMANENT || aboutSender || passing(code, words, aboutAddress)) {
            return LATER;
        }
        return aboutAddress ? UNREACHABLE : REFUSED;
    }

    /**
     * A full mailbox empties, and what a server thinks of the sender is no fault of the address:
     * otherwise one wrong setting would strike out everybody's.
     */
    private static boolean passing(int code, String words, boolean aboutAddress) {
        var found = ENHANCED.matcher(words);
        if (found.find()) {
            var status = found.group(1);
            return status.startsWith("5.7.") || status.startsWith("5.3.") || status.equals("5.2.2");
        }
        return code == MAILBOX_FULL || aboutAddress && code == TRANSACTION_FAILED;
    }
}
