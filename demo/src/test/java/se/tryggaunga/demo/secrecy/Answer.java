package se.tryggaunga.demo.secrecy;

/** Whether somebody may read something, and why. */
record Answer(boolean may, String why) {

    static Answer yes(String why) {
        return new Answer(true, why);
    }

    static Answer no(String why) {
        return new Answer(false, why);
    }
}
