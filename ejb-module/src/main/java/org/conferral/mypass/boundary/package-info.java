/**
 * myPass: what people of the public see of the students they are connected to (docs/specification/ordering.md §9).
 *
 * <p>Operations: who is signed in sees credentials, and takes copies of them ({@link
 * org.conferral.mypass.boundary.MypassQueries}). Requirements:
 *
 * <ul>
 *   <li>R1.1 A person shall see the credentials that are awarded to the students they are connected to, with name, day and
 *       number, and of nobody else whatever is typed: that is answered as what there is not.
 *   <li>R1.2 A credential whose number was deleted shall not be seen.
 *   <li>R1.3 While a hold keeps a student's documents, the credentials shall be seen, and no copy or code of them.
 *   <li>R1.4 From the day on which a document is made, its unofficial copy, the page by which it is verified and its copy for
 *       a wallet shall be had.
 *   <li>R1.5 Every English sentence that a person sees shall be read at grade 8 or lower, by the formula of Flesch and Kincaid.
 *   <li>R1.6 Every page shall work without a script and on a phone, in both languages, and be kept by no cache; the first one
 *       shall take less than 100 kB without fonts.
 * </ul>
 *
 * <p>Out of scope: who is connected to whom.
 */
@NullMarked
package org.conferral.mypass.boundary;

import org.jspecify.annotations.NullMarked;
