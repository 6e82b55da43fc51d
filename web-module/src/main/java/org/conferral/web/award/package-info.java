/**
 * Credentials one at a time: award and order, view, edit, delete, find by number.
 *
 * <ul>
 *   <li>R1 When a lower credential is about to be awarded, the page shall say so before it is saved.
 *   <li>R2 When somebody else changed a credential while it was being edited, the page shall say what changed, by whom and
 *       when, and keep what was entered.
 *   <li>R3 When open order items stand in the way (44015), the page shall list them.
 *   <li>R4 When a number leads to one credential, the page shall open it; when to several, list them; a mistyped check digit
 *       is told apart from an unknown number.
 * </ul>
 */
@NullMarked
package org.conferral.web.award;

import org.jspecify.annotations.NullMarked;
