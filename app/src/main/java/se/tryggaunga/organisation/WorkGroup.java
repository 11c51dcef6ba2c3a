package se.tryggaunga.organisation;

import java.util.List;

/**
 * Functions that meet to steer or to keep an area in view; being in one opens nothing. Sv: grupp.
 *
 * @param kind sog, steering, working, area, upper_secondary
 */
public record WorkGroup(
        String id, String name, String kind, List<String> districtIds, List<String> functionIds) {

    public WorkGroup {
        districtIds = List.copyOf(districtIds);
        functionIds = List.copyOf(functionIds);
    }
}
