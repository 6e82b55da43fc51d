package org.conferral.platform.entity;

/** Names that things are recorded under when no person of the product did them; screens say them in words. */
public final class SystemUser {
    /** The product itself: jobs and timers. */
    public static final String SYSTEM = "system";

    /** An administrator at WildFly's console or CLI, which does not tell who. */
    public static final String SERVER_CONSOLE = "server-console";

    /** A run that an administrator started by criteria, without the wizard. */
    public static final String HEADLESS_RUN = "headless-run";

    /** A run that a schedule started. */
    public static final String SCHEDULE = "schedule";

    /** What happened to something because it had grown large enough. */
    public static final String SIZE = "size";

    /** Somebody at the organization that fetched a digital document: who is known where it was fetched. */
    public static final String CONSUMER = "consumer";

    /** Somebody of the public, in myPass: who is known there. */
    public static final String MYPASS = "mypass";

    private SystemUser() {}
}
