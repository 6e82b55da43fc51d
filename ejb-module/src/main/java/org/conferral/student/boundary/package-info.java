/**
 * Students: finding and reading them, and what others need to know of them (docs/specification/awarding.md §10.1, §17).
 *
 * <p>Operations: {@link org.conferral.student.boundary.StudentQueries} finds and reads, {@link
 * org.conferral.student.boundary.StudentExports} writes what was found as a file, {@link
 * org.conferral.student.boundary.StudentIntake} takes students and addresses in from an import. Requirements:
 *
 * <ul>
 *   <li>R1.1 When digits are looked for, however grouped, the search shall find every ASN that has them in it.
 *   <li>R1.2 When words are looked for, the search shall find every student of whom each word begins a name, whatever
 *       the accents, case, apostrophes and order.
 *   <li>R1.3 When a date is looked for, the search shall find who was born on it.
 *   <li>R1.4 When several of these are looked for, all shall be so; when nothing is, nobody shall be found.
 *   <li>R1.5 A secondary student number shall lead to its primary one.
 *   <li>R2.1 A student number shall have nine digits; it shall be taken with and without hyphens and shown {@code
 *       ####-####-#}.
 *   <li>R2.2 When a part of a name is missing, no blank and no comma shall stand for it.
 *   <li>R2.3 When mail goes to a student, it shall go to the preferred address that has not expired, else to the newest
 *       in effect, else nowhere.
 * </ul>
 *
 * <p>Out of scope: changing a student; that is done where the import comes from.
 */
@NullMarked
package org.conferral.student.boundary;

import org.jspecify.annotations.NullMarked;
