package planted.bare;

/** Planted: a module that never says what it may use. */
public class Bare {}
