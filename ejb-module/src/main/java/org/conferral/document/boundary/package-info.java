/**
 * Documents: what becomes paper or PDF of an order.
 *
 * <p>Operations: look at a sample ({@link org.conferral.document.boundary.DocumentSamples}); the agent makes documents of
 * ordered items ({@link org.conferral.document.boundary.DocumentWork}), is watched ({@link
 * org.conferral.document.boundary.AgentQueries}) and steered ({@link org.conferral.document.boundary.AgentService}); what
 * it made is looked at ({@link org.conferral.document.boundary.DocumentQueries}). Requirements
 * (docs/specification/ordering.md, sections 10 and 11):
 *
 * <ul>
 *   <li>R1.1 When a name holds a character that no embedded font shows, a sample shall not be made and the characters be
 *       named; nothing is ever left out or replaced.
 *   <li>R1.2 When a name does not fit in two lines at the smallest size, a sample shall not be made.
 *   <li>R1.3 A name shall be broken at blanks and behind hyphens only.
 *   <li>R2.1 A document shall be valid as PDF/A-2a and PDF/UA-1, with its fonts embedded.
 *   <li>R2.2 The text read back from a document shall be what it shows.
 *   <li>R2.3 The same paper shall give the same bytes.
 *   <li>R2.4 A paper that is not the official one shall say so across the page and at its head.
 *   <li>R2.5 Wording, templates and signatories shall count in their language on their days, and be loaded once into their
 *       tables at start; a document shall be made again of the edition that it was made of.
 *   <li>R3.1 The QR code of a credential shall hold its facts, signed together with the credential's code.
 *   <li>R3.2 The published keys shall be enough to check a code.
 *   <li>R4.1 When an ordered item has no fault, its document shall be made and stored, and the item be Ready for
 *       Delivery, in one transaction.
 *   <li>R4.2 The file shall be had again byte by byte for ever, and be what its digest says.
 *   <li>R4.3 A document shall say what its snapshot says.
 *   <li>R4.4 When an item has faults, it shall go on System Hold with all of them at once, and no document be stored.
 *   <li>R4.5 While the agent is paused, it shall make nothing.
 *   <li>R4.6 When making one document fails, and again at three retries, that item alone shall be held; when twenty of a
 *       chunk fail alike, nobody.
 *   <li>R4.7 When a server dies, no document shall be lost, doubled or half written, and another server go on.
 *   <li>R4.8 A document made anew of its snapshot by the same build shall be the same byte by byte, and by
 *       another release of Java object by object, its streams inflated.
 *   <li>R5.1 When a document is looked at, each page shall say that it is not official, and the browser keep no copy.
 *   <li>R5.2 For the public a copy shall be the credential alone: nothing of the letter, which tells where somebody lives, shall be
 *       in its bytes.
 *   <li>R6.1 A digital document shall be the credential alone, say that it is the digital official document, stay PDF/A-2a
 *       and PDF/UA-1, and be signed as PAdES-BASELINE-B.
 *   <li>R6.2 The signature shall cover all of the file and forbid every change.
 *   <li>R6.3 When one byte of a digital document is altered, it shall be noticed.
 *   <li>R6.4 When the settings name a certificate that can never sign, the server shall not start, and say what is
 *       wrong.
 *   <li>R6.5 When the settings name no certificate, the server shall make one itself, once, that its user alone can read,
 *       and say so in its log and on the agent's page.
 *   <li>R6.6 When the organization that a document is for is not approved any more, its item shall go on System Hold with
 *       this as its reason.
 *   <li>R6.7 A digital document shall be in no print job.
 *   <li>R6.8 When an authority for time stamps is set, the signature shall be of level PAdES-BASELINE-T.
 *   <li>R6.9 While nothing can be signed, because no stamp is had, the key does not sign or the certificate does not
 *       count now, digital documents shall wait and all others be made.
 *   <li>R6.10 Where certificates are set that vouch for who stamps times, a stamp that leads to none of them shall not count.
 * </ul>
 *
 * <p>Out of scope: what is laid over a document when it is delivered; print jobs.
 */
@NullMarked
package org.conferral.document.boundary;

import org.jspecify.annotations.NullMarked;
