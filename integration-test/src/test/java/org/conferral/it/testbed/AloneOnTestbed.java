package org.conferral.it.testbed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Tests inside the server, and of what all of its users share: imports, the agent, what waits for a lock. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock(AloneOnTestbed.TESTBED)
public @interface AloneOnTestbed {
    /** The testbed's server and database, as what is held by one or shared by some. */
    String TESTBED = "testbed";
}
