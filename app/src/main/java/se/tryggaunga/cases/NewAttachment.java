package se.tryggaunga.cases;

import se.tryggaunga.files.Drawn;

/** A file as it is added to a note. */
public record NewAttachment(String title, Drawn file) {}
