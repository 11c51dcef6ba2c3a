package se.tryggaunga.audit;

import java.util.List;

/** The log's chain does not hold, so nothing of it is disposed of. */
public final class BrokenLog extends RuntimeException {

    BrokenLog(List<String> broken) {
        super(String.join("; ", broken));
    }
}
