package se.tryggaunga.urgent;

/**
 * What is asked, of whom, and why it cannot wait.
 *
 * @param number of the case, as it was written
 */
public record NewRequest(String toArea, String number, String wanted, String reason) {}
