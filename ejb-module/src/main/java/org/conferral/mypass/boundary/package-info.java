/**
 * myPass: what people of the public see of the students they are connected to (docs/specification/ordering.md §9).
 *
 * <p>Operations: who is signed in sees credentials, and takes copies of them ({@link
 * org.conferral.mypass.boundary.MypassQueries}), orders further copies, and follows orders ({@link
 * org.conferral.mypass.boundary.ReprintOrderService}), sends waybills ({@link
 * org.conferral.mypass.boundary.WaybillService}), and reads messages about them ({@link
 * org.conferral.mypass.boundary.MessageService}), which are made of what the outbox tells of order items. Requirements:
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
 *   <li>R1.7 What goes wrong in myPass shall be told there, in its words and frame, and lead on from there; what is asked for
 *       when the visit has ended shall lead to the door, and from there back.
 *   <li>R1.8 What was typed into a form shall be there again beside what is wrong with it, in no address, and in the other
 *       language when that is chosen; a form that comes when
 *       the visit has ended shall wait at the door for half an hour, and go on when its person, and nobody else, is let in;
 *       what does not wait shall be said to be lost; and who types shall not be taken for idle.
 *   <li>R2.1 A further copy shall be ordered of a credential that the person sees, as by the staff and by the same rules; where
 *       it cannot be, it shall be said why in plain words.
 *   <li>R2.2 What is about to be ordered shall wait for the person, one order at a time, until it is sent, or dropped
 *       after a question; sent twice, it shall be ordered once, and only as it was shown: what has changed meanwhile shall be
 *       shown again. To look for an organization shall keep what was chosen; what staff have left so for the person shall be
 *       said.
 *   <li>R2.3 Where the student's legal name is another than the awarded one, the student or a guardian shall choose which one
 *       the copy bears.
 *   <li>R2.4 The address shall be entered by its country's fields, start from the student's mailing address where the student
 *       gets the copy, and be shown as it prints before the order is sent; one that has no room shall not be sent to.
 *   <li>R2.5 An organization that takes digital documents shall get one copy, without address, courier and certification.
 *   <li>R2.6 Within 30 days an account shall send 30 orders at most, and of one credential five shall be ordered at most that
 *       are not cancelled; one that waits shall count for as long as it does.
 *   <li>R2.7 What was not finished for 60 days shall be forgotten.
 *   <li>R3.1 The orders of the person's students shall be seen, and of nobody else, with the status for the public, what it
 *       means, by whom and how it was ordered, when it was made, sent and given to the courier, and its recipient; the address shall be seen of one's own orders and by the student, and not where the student
 *       lives by a third party, who shall see its own orders only; others' addresses of e-mail shall be hidden but for a letter; the courier's number
 *       shall be seen as the address is; no copy of a document shall have the letter's page, which tells the address.
 *   <li>R3.2 A further copy that may still be cancelled shall be cancelled for who ordered it and for the student, with who
 *       did so being kept; nothing else shall be cancelled here.
 *   <li>R3.3 For an order by courier that may still get one, who ordered it and the student shall send a waybill, a PDF by its
 *       content of at most 5 MB that was looked at for harm; one may be for several orders. What is wrong shall be said beside
 *       the field, with the same orders ticked. Staff shall see that there is one, on the item's page, and save it; what waited for it shall be theirs to do.
 *   <li>R3.4 Staff shall see on the item's page which account ordered and cancelled it, and who acted for it.
 *   <li>R4.1 When a credential's item is sent and nothing is left to do for it, comes back, is downloaded, expires, or waits for
 *       a waybill or for what certification needs, who is connected as the student and who ordered it, or what it stands for,
 *       shall have a message, if they are connected then, and it is so still.
 *   <li>R4.2 Nobody shall be told twice of one item and event, whatever comes twice.
 *   <li>R4.3 A letter without anything of a student shall tell of a message, in the language that its person chose last and
 *       once, unless they want no letters; one that did not leave shall be tried again.
 *   <li>R4.4 A person shall see the messages about the orders that they see, newest first and by pages, and mark them
 *       as read, and one as new again; the navigation shall say how many are new.
 *   <li>R4.5 Staff shall see on the item's page who was told what, when, whether an e-mail left, and whether it was read.
 *   <li>R6.1 Staff who look shall see what the person sees, under a banner on every page that says so, and nothing that they
 *       press shall change anything.
 *   <li>R6.2 Staff who act for a person shall send and cancel orders as the person could, under a banner on every page; it
 *       shall be kept under their own name.
 *   <li>R5.1 A person shall take along everything that is kept of their account and that they see, as one file.
 * </ul>
 *
 * <p>Out of scope: who is connected to whom.
 */
@NullMarked
package org.conferral.mypass.boundary;

import org.jspecify.annotations.NullMarked;
