/**
 * Starts Conferral on one machine with one command: an embedded PostgreSQL, then WildFly, watched and stopped together.
 *
 * <p>{@link org.conferral.launcher.Launcher} is the command. {@link org.conferral.launcher.EmbeddedPostgres} and {@link
 * org.conferral.launcher.Server} know nothing of it, so that tests start, stop and kill the same parts.
 *
 * <ul>
 *   <li>R1 With {@code DB_URL} set, no PostgreSQL is started.
 *   <li>R2 What cannot work is refused before anything is started, naming what to change: {@link
 *       org.conferral.launcher.StartRefusedException}.
 *   <li>R3 The server stops before its database; both stop on Ctrl-C, SIGTERM and the parent's death. When the
 *       launcher itself is killed, both end by themselves: {@code Leash}.
 *   <li>R4 What an administrator changed in the console survives restarts, until the build brings another configuration.
 *   <li>R5 After a crash of the server, out of memory among them, it is started again and that is told: three times
 *       within a quarter of an hour, {@link Restarts}; so is the database, each time.
 * </ul>
 */
@NullMarked
package org.conferral.launcher;

import org.jspecify.annotations.NullMarked;
