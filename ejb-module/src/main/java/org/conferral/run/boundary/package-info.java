/**
 * Searching, selecting, starting, steering and reading bulk runs (docs/specification/awarding.md §2 to §7 and
 * docs/specification/product.md, decisions 3 to 9). There are two kinds of them, R1.1 and R1.2:
 *
 * <ul>
 *   <li>R1.1 A run that awards and orders shall begin with a search for candidates; each record shall be awarded and
 *       ordered, or refused in the stage Award or Order.
 *   <li>R1.2 A run that orders shall begin with what a person selected from a list of credentials to review, which
 *       is what the list holds when the person continues. At its turn the active number of each record is ordered, or the record is refused in
 *       the stage Order: 44016, 44018, 44017, 60076, first hit wins, by the policy of a single order. It awards nothing.
 *   <li>R1.3 A run shall balance: selected = ordered + not processed + pending, and the orders that carry its number match its
 *       ordered records both ways; the awards that do match them too where it awards, and are none where it only orders.
 *   <li>R1.4 Candidates and what was selected shall be frozen in the background, in ranges of students; while an import
 *       goes in, that shall wait without a transaction.
 *   <li>R2.1 The search shall find exactly the candidates of docs/specification/product.md, decision 5.
 *   <li>R2.2 A search or draft shall be there for the person who searched and for nobody else.
 *   <li>R3.1 Award and order of a record shall happen together or not at all, and a record that the database refuses
 *       shall cost its neighbours nothing.
 *   <li>R3.2 When an action does not go with a run's state, it shall be refused, naming the action and the state.
 *   <li>R3.3 When a server or the database dies in the middle of a run, the run shall go on by itself, without a record
 *       lost or doubled.
 *   <li>R3.4 When takeovers in a row finish no record, the fourth shall not happen: the run needs attention.
 *   <li>R3.6 When the database has no room for what a run or its search writes, it shall wait and say why, and go on by
 *       itself when there is room, however long that takes.
 *   <li>R3.5 When two runs have the same student, one shall award and the other be told 44010.
 *   <li>R4.1 The files of a started run shall say the same for ever.
 *   <li>R5.1 A schedule shall fire at its next time in Alberta, and once for each.
 * </ul>
 *
 * <p>Drafts, pages, steering, leases, takeover, chunks and files are the same for both; the job
 * {@code run-award-and-order} works on a run of either kind (its name is the older kind's, and stays: administrators'
 * scripts have it), and what differs at a record's turn is told by {@code Chunks} alone.
 */
@NullMarked
package org.conferral.run.boundary;

import org.jspecify.annotations.NullMarked;
