package se.tryggaunga.sharing.decision;

/** Words in both languages. */
public record Named(String sv, String en) {

    public String in(boolean english) {
        return english ? en : sv;
    }
}
