package se.tryggaunga.demo.crash;

/** A form or page that got no answer, or an answer that the product cannot serve it now. */
final class Unanswered extends RuntimeException {

    private final String how;

    /**
     * @param how the answer's status, or "cut" when there was none
     */
    Unanswered(String how) {
        super(how);
        this.how = how;
    }

    String how() {
        return how;
    }
}
