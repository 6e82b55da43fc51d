package org.conferral.it.testbed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tests inside the server, and of what all of its users share: imports, the agent, what waits for a lock. They come first,
 * one class after the other, and those {@link BesideOthers} wait for the last of them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AloneOnTestbed {}
