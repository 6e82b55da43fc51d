/**
 * Documents: what becomes paper or PDF of an order.
 *
 * <p>Operations: look at a sample ({@link org.conferral.document.boundary.DocumentSamples}). Requirements
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
 *   <li>R3.1 The QR code of a credential shall hold its facts, signed together with the credential's code.
 * </ul>
 *
 * <p>Still to come: the agent that takes ordered items, their storage, the keys that sign.
 */
@NullMarked
package org.conferral.document.boundary;

import org.jspecify.annotations.NullMarked;
