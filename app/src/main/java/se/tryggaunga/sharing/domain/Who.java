package se.tryggaunga.sharing.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose answer it is: the young person's own, or a guardian's. */
public record Who(@Nullable UUID guardian) {

    public static final Who YOUNG = new Who(null);

    private static final String YOUNG_CODE = "den-unge";

    public static Who guardian(UUID id) {
        return new Who(id);
    }

    /** As addresses write it. */
    public static Who of(String code) {
        return code.equals(YOUNG_CODE) ? YOUNG : guardian(UUID.fromString(code));
    }

    public String code() {
        return guardian == null ? YOUNG_CODE : guardian.toString();
    }

    public boolean isYoung() {
        return guardian == null;
    }
}
