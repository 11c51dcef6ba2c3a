package se.tryggaunga.sharing;

import se.tryggaunga.access.Hat;

/** Who stands for an entry, as it is kept: name and function, whatever they are called later. */
final class Signature {

    private Signature() {}

    static String of(Hat hat) {
        return hat.name() + ", " + hat.titleSv();
    }
}
