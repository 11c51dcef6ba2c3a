package se.tryggaunga.tasks;

/**
 * What anybody can do in the product, whatever the hat: the one next step on an empty day of a hat
 * that has no work of its own in it.
 *
 * @param text key of the sentence that says what it is good for
 * @param action key of the button's words
 */
public record WayOn(String text, String action, String path) {}
