package se.tryggaunga.requests;

/**
 * What a person has come to about a document.
 *
 * @param official whether it is an official document; drafts and own working notes are not
 * @param held whether the area has it
 * @param harm who could be harmed, and how
 * @param consentAsked not_asked, yes or no: what the one concerned says
 * @param reservation its words, where it is handed out with one; otherwise empty
 * @param outcome none, part or whole
 * @param masks which parts are covered, and why
 */
public record Judged(
        boolean official,
        String officialWhy,
        boolean held,
        String harm,
        String consentAsked,
        String reservation,
        String outcome,
        String masks,
        String reason,
        String section) {

    /** Less than all that was asked for: it can be decided in writing, and appealed. */
    public boolean limited() {
        return !outcome.equals("whole") || !reservation.isEmpty();
    }
}
