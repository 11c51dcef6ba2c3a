package se.tryggaunga.demo.crash;

/** What is killed. */
enum Target {
    APPLICATION,
    DATABASE,
    BOTH;

    boolean application() {
        return this != DATABASE;
    }

    boolean database() {
        return this != APPLICATION;
    }
}
