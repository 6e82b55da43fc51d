/**
 * What every integration test stands on: one PostgreSQL and one WildFly with the real EAR for the whole test run, the
 * people who sign in, the database to look into, an archive that calls boundaries inside the server, and a browser.
 */
@NullMarked
package org.conferral.it.testbed;

import org.jspecify.annotations.NullMarked;
