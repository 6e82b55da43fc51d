/**
 * Awarding credentials, in bulk and one at a time; changing, deleting and finding what was awarded.
 *
 * <p>Operations: {@link org.conferral.award.boundary.AwardingService} changes, {@link
 * org.conferral.award.boundary.ReprintingService} reprints, {@link org.conferral.award.boundary.AwardIntake} takes in.
 * What is read is named after what it is of: one award, {@link org.conferral.award.boundary.AwardQueries}; what a
 * decision rests on, {@link org.conferral.award.boundary.AwardFactsQueries}; the credentials of one student, {@link
 * org.conferral.award.boundary.StudentCredentialQueries}; List Credential By Type, {@link
 * org.conferral.award.boundary.CredentialListQueries}; List Credentials to Review, {@link
 * org.conferral.award.boundary.ReviewListQueries}. Requirements:
 *
 * <ul>
 *   <li>R1.1 When one credential is awarded, the student shall be locked before the facts are read; the same rules decide
 *       as in a run, but for the credential order, which is told and not applied.
 *   <li>R1.2 When it is ordered at the same time, award and order shall both happen or neither.
 *   <li>R1.3 When the turn of a record in a run comes, the rules shall be asked in the order of
 *       docs/specification/product.md, decision 5, and the first that applies shall refuse.
 *   <li>R1.4 When nothing refuses, the frozen credential shall be awarded for its latest achieved school year, under
 *       the current legal name.
 *   <li>R1.5 When the document of an awarded credential is ordered for the first time, 44016, 44018, 44017 and 60076
 *       shall be asked in this order, alone and in bulk.
 *   <li>R2.1 When name or school year change, the award shall get a new number; the former one stays findable.
 *   <li>R2.2 When the legacy number alone changes, the number shall stay; when nothing does, nothing shall (44005).
 *   <li>R2.3 While order items of the number are on their way, it shall be neither re-issued, deleted nor undeleted (44015).
 *   <li>R2.4 When another award of the credential is active, a deleted one shall not come back (44010).
 *   <li>R3.1 When an award is changed, what it was shall be kept in the same transaction, with who and when.
 *   <li>R3.2 When somebody else changed it since it was shown, the change shall be refused as that, before any rule.
 *   <li>R4.1 A credential number shall be unique, not to be guessed from another, and end in a check digit that notices
 *       each mistyped digit (docs/specification/product.md, decision 10).
 *   <li>R4.2 When a number is looked for, active, deleted, former and legacy numbers shall be found.
 *   <li>R4.3 When none is found, a mistyped number shall be told from an unknown one.
 *   <li>R5.1 Each list of credentials to review shall hold exactly what docs/specification/awarding.md §11.1 says.
 *   <li>R5.2 Where a student stands with a credential shall be told from the award, else from the requirement set that
 *       says most (docs/specification/awarding.md §14.2).
 *   <li>R6.1 When a reprint is wanted under the legal name of today, the credential shall be re-issued first, and both
 *       shall happen or neither (docs/specification/ordering.md §6).
 * </ul>
 */
@NullMarked
package org.conferral.award.boundary;

import org.jspecify.annotations.NullMarked;
