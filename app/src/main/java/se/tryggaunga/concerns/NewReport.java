package se.tryggaunga.concerns;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.concerns.domain.ReportWay;

/**
 * That a report has been made: what it says is not kept. Sv: orosanmälan.
 *
 * @param number stands on the paper
 * @param concern the concern that it came from, if any
 * @param wantsAnswer whether the reporter wants to know if an investigation is opened
 */
public record NewReport(
        String number, ReportWay way, boolean wantsAnswer, @Nullable UUID concern) {}
