/**
 * People with accounts: how somebody gets one, and the first administrator.
 *
 * <p>Operations: the server invites the first administrator as its environment says; whoever has a link of an invitation
 * chooses a password by it ({@link org.conferral.people.boundary.InvitationService}). Requirements
 * (docs/specification/product.md, decision 26):
 *
 * <ul>
 *   <li>R1.1 While no administrator can sign in, the server shall at its start invite the one that its environment names,
 *       and write the link into a file that only its own user reads, and nowhere else.
 *   <li>R1.2 When an administrator can sign in, the server's environment shall change nothing of any account.
 *   <li>R2.1 A link shall be good once, and for as long as is set, however many use it at the same time; a newer one of the
 *       same person shall end it.
 *   <li>R2.2 A link that was used, has expired, was altered or never was shall be answered by the same words.
 *   <li>R2.3 A password shall have at least 12 characters and at most 72 bytes, not be the login with something around it, and not be made
 *       of very few different characters.
 *   <li>R2.4 The key of a link and a password shall be kept only as hashes.
 * </ul>
 *
 * <p>Out of scope: people whom another system signs in.
 */
@NullMarked
package org.conferral.people.boundary;

import org.jspecify.annotations.NullMarked;
