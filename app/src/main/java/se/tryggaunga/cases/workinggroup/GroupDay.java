package se.tryggaunga.cases.workinggroup;

import java.time.LocalDate;

/**
 * A day on which the working group meets.
 *
 * @param cases how many it takes up
 * @param left how many of them are not gone through
 */
public record GroupDay(LocalDate day, int cases, int left) {

    public String path() {
        return "/arbetsgrupp/" + day;
    }
}
