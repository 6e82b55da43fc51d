/**
 * Authorities and their schools: where a student belongs, and what a search can be narrowed to
 * (docs/specification/awarding.md §3, §17.1).
 *
 * <p>Operations: {@link org.conferral.organization.boundary.OrganizationQueries} lists and finds them, {@link
 * org.conferral.organization.boundary.OrganizationIntake} takes them in from an import. Requirements:
 *
 * <ul>
 *   <li>R1.1 The code of an organization shall be A for an authority or S for a school, a point and four digits.
 *   <li>R1.2 When an organization is shown, it shall read as its name and the four digits: {@code Name (0982)}.
 *   <li>R2.1 When organizations are imported, a school shall name an authority that is there, and an authority none; a
 *       row that does not shall be rejected.
 * </ul>
 *
 * <p>Out of scope: people and addresses of organizations; their changes over the years.
 */
@NullMarked
package org.conferral.organization.boundary;

import org.jspecify.annotations.NullMarked;
