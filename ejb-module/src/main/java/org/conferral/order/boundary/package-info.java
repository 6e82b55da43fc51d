/**
 * Document orders and their items (docs/specification/ordering.md §2 to §8).
 *
 * <p>Operations: {@link org.conferral.order.boundary.OrderingService} places orders, {@link
 * org.conferral.order.boundary.OrderItemService} changes, deletes and reorders items, {@link
 * org.conferral.order.boundary.OrderItemQueries} and {@link org.conferral.order.boundary.CredentialItemQueries} read
 * them, {@link org.conferral.order.boundary.OrderItemExports} writes lists of them;
 * {@link org.conferral.order.boundary.BulkChangeService} changes many at once. Requirements:
 *
 * <ul>
 *   <li>R1.1 When a credential is ordered for the first time, one order with one item shall be placed, both Ordered:
 *       one free copy to the student, under the legal name, to the address known then or to none.
 *   <li>R1.2 A credential number shall never have two first-run items that are neither deleted nor cancelled.
 *   <li>R1.3 When the student is deceased, nothing shall be ordered (60076); a missing address or a hold shall not
 *       stop an order.
 *   <li>R1.4 An item that is Ordered, on hold or Ready for Delivery shall count as open, and no other.
 *   <li>R2.1 When a status changes, it shall be as docs/specification/ordering.md §4 says; any other change shall be
 *       refused, naming the status that the item has.
 *   <li>R2.2 When a status that needs a reason is given none, or one that does not go with it, the change shall be
 *       refused (60118).
 *   <li>R2.3 When the document of an item is made, only what docs/specification/ordering.md §4.3 leaves open shall
 *       change (60121).
 *   <li>R2.4 When an item is deleted, it shall be cancelled and stay to be seen, and change no more.
 *   <li>R2.5 When an item on hold is released, what it was held for shall be gone; an item on System Hold shall say so when
 *       its cause is gone and nothing else stands in the way of its document.
 *   <li>R2.6 When somebody else changed an item since it was shown, nothing shall change and the person shall be told.
 *   <li>R2.7 When an item comes back for its address, mail shall no longer go to that address of the student.
 *   <li>R2.8 When special handling is begun or completed, whoever follows items shall be told, in the same transaction.
 *   <li>R2.9 When an import would make the number of a student secondary who has an open item, that row shall be refused
 *       (11463).
 *   <li>R2.10 When a made document that has not left is to be delivered another way, what Student Records have to do for it
 *       shall follow from the new way.
 *   <li>R2.11 An item shall be handed over by Student Records only when it is printed and its special handling is open, on a
 *       day between its printing and today, and by courier with the number of a waybill; its special handling is completed
 *       by that, and the day and number are kept.
 *   <li>R2.12 When a person mends what an item's document could not be made for, by its address or language, the item shall
 *       tell of that no more; when nothing else is wrong with it, it shall say that it can be released.
 *   <li>R2.13 When a document is ordered for a consumer of digital official documents, it shall be one copy by Digital
 *       Official Document, without certification, courier, address and letter, and for an approved consumer only (60107,
 *       82007); it shall neither become paper afterwards nor paper become it.
 *   <li>R3.1 When an item did not arrive, it shall be ordered again as an order of its own, linked both ways; only what
 *       has left the house can be.
 *   <li>R3.2 When the credential is deleted or has another number by now, or the student is deceased, held, or has no number
 *       in use, nothing shall be ordered again, by the rule that says so.
 *   <li>R4.1 The state of an item shall be worded for staff and for the public, in both languages.
 *   <li>R4.2 An address shall be set as its country asks, in six lines of sixty characters, and a name be shortened
 *       step by step until it fits.
 *   <li>R4.3 An order shall keep provinces and states by their codes and Canada and the United States by one name each,
 *       however the student's address is written, when it is placed and when a released item takes the address of now.
 *   <li>R5.1 When many items are to be changed, what was chosen shall be frozen and shown with what would change, what
 *       would not and why; nothing shall change before that is confirmed.
 *   <li>R5.2 What is confirmed shall be done whether its page is open or not, each item by what it is at its turn, and
 *       what became of each be kept.
 *   <li>R5.3 When an import brings another name or mailing address of the student, an item that has no document yet shall
 *       keep its own and tell of it, on its page and in its history, once; so it shall when the student has no mailing
 *       address in force any more.
 * </ul>
 *
 * <p>Out of scope: payment (docs/specification/product.md, decision 17); awards, of which an order knows the number,
 * the type and the name that it is told.
 */
@NullMarked
package org.conferral.order.boundary;

import org.jspecify.annotations.NullMarked;
