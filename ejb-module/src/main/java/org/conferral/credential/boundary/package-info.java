/**
 * Credential types, which may follow which, and progress towards them (docs/specification/awarding.md §12, §15).
 *
 * <p>Operations: {@link org.conferral.credential.boundary.CredentialQueries} reads types, the credential order and what
 * is achieved, {@link org.conferral.credential.boundary.ProgressQueries} where a student stands with each requirement
 * set, {@link org.conferral.credential.boundary.CredentialIntake} takes progress in from an import. Requirements:
 *
 * <ul>
 *   <li>R1.1 Of several achieved credentials the highest that is neither held nor prevented by what is held shall be
 *       the one to award.
 *   <li>R1.2 A credential outside the order (Honorary) shall be neither higher nor lower than another, and shall
 *       prevent none.
 *   <li>R1.3 A school year shall be kept by its closing year and shown with both.
 * </ul>
 *
 * <p>Out of scope: calculating eligibility (docs/specification/product.md, decision 12).
 */
@NullMarked
package org.conferral.credential.boundary;

import org.jspecify.annotations.NullMarked;
