package se.tryggaunga.organisation;

/** An area that takes part in a programme; a required one is asked into every case. */
public record ProgrammeArea(String areaId, boolean required) {}
