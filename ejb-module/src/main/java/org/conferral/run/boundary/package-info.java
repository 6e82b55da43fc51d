/**
 * Searching, selecting, starting, steering and reading bulk runs. There are two kinds of them:
 *
 * <ul>
 *   <li>R1.1 A run that awards and orders begins with a search for candidates; each record is awarded and ordered, or
 *       refused in the stage Award or Order.
 *   <li>R1.2 A run that orders begins with what a person selected from a list of credentials to review, which is frozen
 *       when the person continues. At its turn the active number of each record is ordered, or the record is refused in
 *       the stage Order: 44016, 44018, 44017, 60076, first hit wins, by the policy of a single order. It awards nothing.
 *   <li>R1.3 A run balances: selected = ordered + not processed + pending, and the orders that carry its number match its
 *       ordered records both ways; the awards that do match them too where it awards, and are none where it only orders.
 * </ul>
 *
 * <p>Drafts, pages, steering, leases, takeover, chunks and files are the same for both; the job
 * {@code run-award-and-order} works on a run of either kind (its name is the older kind's, and stays: administrators'
 * scripts have it), and what differs at a record's turn is told by {@code Chunks} alone.
 */
@NullMarked
package org.conferral.run.boundary;

import org.jspecify.annotations.NullMarked;
