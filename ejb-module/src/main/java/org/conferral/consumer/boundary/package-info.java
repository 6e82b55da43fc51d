/**
 * Organizations that receive digital official documents: who they are, where their link goes, and whether they may
 * receive anything (docs/specification/ordering.md §2.6, §12.5).
 *
 * <p>Operations: {@link org.conferral.consumer.boundary.ConsumerService} registers, edits and decides; {@link
 * org.conferral.consumer.boundary.ConsumerQueries} reads, {@link org.conferral.consumer.boundary.ConsumerExports} writes
 * the list. Requirements:
 *
 * <ul>
 *   <li>R1.1 When a consumer is registered, it shall receive nothing before it is validated and then approved; a step that
 *       its state does not allow shall be refused, naming both.
 *   <li>R1.2 When a consumer is declined, suspended or reinstated, the reason shall be given and kept.
 *   <li>R1.3 When the domain of the link's address is changed, which opens documents to other people, the consumer shall
 *       be validated and approved anew.
 *   <li>R1.4 A domain under which anybody gets an address shall be refused.
 *   <li>R1.5 No two consumers that were not declined shall have the same name or the same address.
 *   <li>R1.6 A declined consumer shall stay as it is; it registers anew.
 *   <li>R2.1 When a consumer is registered, edited or decided about, it shall be kept in the same transaction, with who,
 *       when, why, and what was there before.
 *   <li>R2.2 When somebody else changed it since it was shown, nothing shall change and the person shall be told.
 *   <li>R2.3 An edit that changes nothing shall succeed and leave nothing.
 * </ul>
 *
 * <p>Out of scope: an organization's own application form, which Student Records enter; telling it of the decision.
 */
@NullMarked
package org.conferral.consumer.boundary;

import org.jspecify.annotations.NullMarked;
