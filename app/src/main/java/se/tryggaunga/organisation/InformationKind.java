package se.tryggaunga.organisation;

import java.util.List;

/**
 * What a piece of information is about. Consent names the upper level; the examples say what it
 * holds. Sv: uppgiftsslag.
 */
public record InformationKind(String code, String name, List<String> examples) {

    /** Of this kind is what holds a case together; nobody is asked about it on its own. */
    public static final String FRAME = "frame";

    public InformationKind {
        examples = List.copyOf(examples);
    }
}
