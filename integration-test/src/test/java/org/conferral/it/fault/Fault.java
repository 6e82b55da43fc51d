package org.conferral.it.fault;

/** What can happen at any moment. */
enum Fault {
    SERVER_KILLED("kill -9 of the server at work"),
    SERVER_TERMINATED("SIGTERM to the server at work"),
    DATABASE_KILLED("kill -9 of PostgreSQL, then started again"),
    /** Both servers lose it; it goes on. */
    LINE_CUT("connections to the database cut, then restored"),
    DISK_FULL("the disk of what is written full, then emptied"),
    CLOCK_JUMPED("the database's clock an hour ahead, or back again"),
    ASKED_TWICE("the same asked once more of the same server"),
    ASKED_OF_BOTH("the same asked of the other server, too");

    private final String told;

    Fault(String told) {
        this.told = told;
    }

    String told() {
        return told;
    }
}
