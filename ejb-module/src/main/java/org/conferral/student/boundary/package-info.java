/**
 * Finding and reading students, and what others need to know of them.
 *
 * <ul>
 *   <li>R1.1 When digits are looked for, however grouped, the search shall find every ASN that has them in it.
 *   <li>R1.2 When words are looked for, the search shall find every student of whom each word begins a name, whatever
 *       the accents, case, apostrophes and order.
 *   <li>R1.3 When a date is looked for, the search shall find who was born on it.
 *   <li>R1.4 When several of these are looked for, all shall be so; when nothing is, nobody shall be found.
 *   <li>R1.5 A secondary student number shall lead to its primary one.
 * </ul>
 */
@NullMarked
package org.conferral.student.boundary;

import org.jspecify.annotations.NullMarked;
