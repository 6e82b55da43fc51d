/**
 * Handing digital official documents over to their consumers (docs/specification/ordering.md §12.5).
 *
 * <p>Operations: a job tells consumers ({@link org.conferral.delivery.boundary.ConsumerNotifying}), is watched ({@link
 * org.conferral.delivery.boundary.DeliveryQueries}) and steered ({@link org.conferral.delivery.boundary.DeliveryService});
 * whoever has the link, and an address of e-mail of the consumer's, fetches ({@link
 * org.conferral.delivery.boundary.DocumentDoor}). Requirements:
 *
 * <ul>
 *   <li>R1.1 When documents wait for an approved consumer, it shall be told by a letter as often as it wants to be, with
 *       counts, and without anything of a student.
 *   <li>R1.2 A consumer shall be told once of each document that it can be fetched, and once that it is about to expire,
 *       whichever server dies meanwhile and however many jobs are started at once.
 *   <li>R1.3 When a letter does not leave, it shall be tried again, later and later, and keep no other consumer's back.
 *   <li>R1.4 While the job is paused, nobody shall be told anything and nothing expire.
 *   <li>R2.1 A link shall not be guessable, and be kept only as a hash; only that of the newest letter shall be good, for as
 *       long as is set, and only while its consumer is approved.
 *   <li>R2.2 A link that is wrong, was altered, has expired or is no longer the newest shall be answered by the same words as
 *       a page that there is not; and who tries many shall wait.
 *   <li>R2.3 When somebody follows a link, nothing shall be shown before a code was typed that was sent to an address of the
 *       consumer's domain; the code shall be good for minutes, for five tries, in one browser; who tries many shall wait,
 *       and leaving shall not reset what is counted.
 *   <li>R2.4 When somebody comes with a link that is not good, types an address of another domain or a wrong code, has to
 *       wait, gets a code or is let in, it shall be kept when, from which network and how often, and staff shall see it.
 *   <li>R3.1 Who was let in shall see the documents of the link's consumer and of no other, and fetch one, or several in a
 *       ZIP file.
 *   <li>R3.2 When a document is fetched for the first time, its item shall be Downloaded and whoever follows items be told;
 *       later times shall change nothing of the item and tell nobody.
 *   <li>R3.3 It shall be kept who fetched what first and last, and how often.
 *   <li>R4.1 When a document that was told of, and warned of for as long as is set, is not fetched in time, its item shall
 *       be Expired, and not be fetched any more.
 *   <li>R4.2 Staff shall see of a consumer what it was told last and who was there last, and of an item when it was told of
 *       and who fetched it; they can send a new link.
 *   <li>R4.3 When the handing over is paused, resumed or set otherwise, or a new link is asked for, it shall be kept who did
 *       it, when, and what was set before.
 * </ul>
 *
 * <p>Out of scope: what a digital document looks like, and how it is signed; messages to students, which follow the items'
 * events.
 */
@NullMarked
package org.conferral.delivery.boundary;

import org.jspecify.annotations.NullMarked;
