package org.conferral.platform.entity;

/** The roles a caller may hold: PASIprep permission levels, and the product's own. */
public final class Role {
    /** Access: needed for anything but the public pages. */
    public static final String ACCESS = "L01";

    /** Manage credentials: bulk runs, single awards, review lists, find by number. */
    public static final String MANAGE_CREDENTIALS = "L19";

    /** Manage document orders: orders, print jobs, special handling. */
    public static final String MANAGE_ORDERS = "L27";

    /** List credentials by type. */
    public static final String LIST_CREDENTIALS = "L42";

    /** Manage digital official document consumers. */
    public static final String MANAGE_CONSUMERS = "L54";

    /** Reads everything staff may look at, changes nothing. */
    public static final String AUDIT = "AUDIT";

    /** Imports, schedules, accounts. */
    public static final String ADMIN = "ADMIN";

    /** Students and parents. */
    public static final String PUBLIC = "PUBLIC";

    /** Jobs and timers; no person can hold it. */
    public static final String SYSTEM = "SYSTEM";

    private Role() {}
}
