package se.tryggaunga.calendar.domain;

/**
 * The few words that a calendar shows, the same for every meeting.
 *
 * @param title never whose meeting it is, nor what kind
 * @param name of the whole feed
 * @param note where more is to be read
 * @param page and its address
 */
public record Wording(String title, String name, String note, String page) {}
