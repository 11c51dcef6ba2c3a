package se.tryggaunga.sharing.rectification;

/** An addition as it is written. */
public record NewRectification(String askedBy, String wrong, boolean agreed, String reason) {}
