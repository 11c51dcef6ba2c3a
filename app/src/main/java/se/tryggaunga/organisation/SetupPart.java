package se.tryggaunga.organisation;

import java.util.Set;

/**
 * One module's share of a setup file. Modules above this one add theirs as services, so that one
 * file describes a municipality whole.
 */
public interface SetupPart {

    /** The keys at the top of the file that it reads. */
    Set<String> keys();

    /** Parts with lower numbers come first; this module's own are 0 to 4. */
    int order();

    /** Must leave the same behind however often the same file is applied. */
    void apply(SetupNode file, SetupTarget target);
}
