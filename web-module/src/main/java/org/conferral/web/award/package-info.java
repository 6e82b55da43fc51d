/**
 * Credentials one at a time: award and order, view, edit, delete, find by number; and the lists of those to review.
 *
 * <ul>
 *   <li>R1 When a lower credential is about to be awarded, the page shall say so before it is saved.
 *   <li>R2 When somebody else changed a credential while it was being edited, the page shall say what changed, by whom and
 *       when, and keep what was entered.
 *   <li>R3 When open order items stand in the way (44015), the page shall list them.
 *   <li>R4 When a number leads to one credential, the page shall open it; when to several, list them; a mistyped check digit
 *       is told apart from an unknown number.
 *   <li>R5 When another list of credentials to review is searched for, nothing shall be selected.
 *   <li>R6 When rows of it are picked one by one, they shall stay selected whatever page, order or filter is shown.
 *   <li>R7 When all rows are selected, those of the whole list under its filter shall be, also on pages not shown; when the
 *       filter is changed then, nothing shall be selected any more, and the page shall say so.
 *   <li>R8 The page shall always tell how many are selected. Order in Bulk shall go on with exactly these, as far as they are
 *       still in the list, and the confirmation shall tell how many that is.
 *   <li>R9 Back from that confirmation shall lead to the list as it was left, with the same rows selected.
 * </ul>
 */
@NullMarked
package org.conferral.web.award;

import org.jspecify.annotations.NullMarked;
