package se.tryggaunga.patterns.stream;

import java.util.BitSet;
import java.util.List;

/**
 * The reports of one kind of event in one municipality.
 *
 * @param planted the places of the planted cluster, empty where there is none
 * @param opened first day of each place, as the register of places says; 0 for nearly all
 */
public record Stream(Town town, List<Report> reports, BitSet planted, int[] opened) {}
