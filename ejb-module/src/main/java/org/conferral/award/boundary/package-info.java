/**
 * Awarding credentials, in bulk and one at a time; changing, deleting and finding what was awarded.
 *
 * <p>Operations: {@link org.conferral.award.boundary.AwardingService} changes, {@link
 * org.conferral.award.boundary.AwardQueries} prepares decisions and finds by number, {@link
 * org.conferral.award.boundary.AwardedQueries} reads one awarded credential. Requirements:
 *
 * <ul>
 *   <li>R1.1 When one credential is awarded, the student shall be locked before the facts are read; the same rules decide
 *       as in a run, but for the credential order, which is told and not applied.
 *   <li>R1.2 When it is ordered at the same time, award and order shall both happen or neither.
 *   <li>R2.1 When name or school year change, the award shall get a new number; the former one stays findable.
 *   <li>R2.2 When the legacy number alone changes, the number shall stay; when nothing does, nothing shall (44005).
 *   <li>R2.3 While order items of the number are on their way, it shall be neither re-issued, deleted nor undeleted (44015).
 *   <li>R2.4 When another award of the credential is active, a deleted one shall not come back (44010).
 *   <li>R3.1 When an award is changed, what it was shall be kept in the same transaction, with who and when.
 *   <li>R3.2 When somebody else changed it since it was shown, the change shall be refused as that, before any rule.
 * </ul>
 */
@NullMarked
package org.conferral.award.boundary;

import org.jspecify.annotations.NullMarked;
