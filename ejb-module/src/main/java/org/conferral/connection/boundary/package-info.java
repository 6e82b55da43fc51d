/**
 * The way in for the public (myPass): accounts, and connections to students (docs/specification/ordering.md §9.1).
 *
 * <p>Operations: whoever reads at an address of e-mail has an account by it ({@link
 * org.conferral.connection.boundary.PublicAccountService}), or is vouched for by a provider ({@link
 * org.conferral.connection.boundary.ProviderService}); who is signed in is connected to students, and sees which ({@link
 * org.conferral.connection.boundary.ConnectionService}); Student Records give codes, end connections, and are there for who is connected
 * ({@link org.conferral.connection.boundary.ConnectionCodeService}); an import brings connections ({@link
 * org.conferral.connection.boundary.ConnectionIntake}). Requirements:
 *
 * <ul>
 *   <li>R1.1 An account shall be made, and a password chosen anew, only by a link that was sent to its address, good once and
 *       for a day; a new password shall end what was signed in with the former one.
 *   <li>R1.2 Neither an answer nor a letter's leaving nor the work that it takes shall tell whether an address has an account.
 *   <li>R1.3 Links, passwords, visits and codes shall be kept only as hashes.
 *   <li>R1.4 After five failures from one place further tries to sign in, and to be connected, shall wait, longer after each.
 *   <li>R1.5 Who does nothing for 15 minutes shall be signed out on every server, and so shall who stayed for 12 hours.
 *   <li>R1.6 An account shall be removed by who is signed in and knows its password, or was asked by the provider who they
 *       are within five minutes; its connections shall end, and nothing
 *       shall tell any more whose they were.
 *   <li>R2.1 A person shall be connected to a student only by the student's number, birth date and a code that was given for
 *       that student, once; whatever was wrong shall be answered alike, and with the same work, also where there is no
 *       such number.
 *   <li>R2.2 The code shall say what the person is to the student: the student, a parent or guardian, or a third party.
 *   <li>R2.3 A guardian's connection shall end on the day the student comes of age, by the birth date that the student has now,
 *       and no code be given for one from then on.
 *   <li>R2.4 A connection to a secondary number shall be one to the student's primary number, also when it became one later.
 *   <li>R2.5 A connection shall be ended by the person, by the student as far as the student is connected, and by Student
 *       Records; it shall be kept who ended it and when.
 *   <li>R2.6 When connections are imported, each shall be made as soon as its address has an account, within 60 days and
 *       once, however often it is imported and whoever ended it since: of one that was made, withdrawn or waited in vain a
 *       hash of the address shall be kept, and no import bring it again; a guardian's as R2.3 says, and none to a number that
 *       was deactivated.
 *   <li>R3.1 A code shall be shown to Student Records once, with a letter to print it in, in the student's language and without
 *       the student's number, or go to the student's address of e-mail without being shown; it shall be kept who gave it, when and how, and a code that was not used can be withdrawn.
 *   <li>R3.2 Who is connected to a student, and which codes are open, shall be seen by those who manage orders and by auditors.
 *   <li>R4.1 Staff who manage orders shall see myPass as somebody who is connected to a student, or act for them, from the
 *       student's page; each time it shall be kept who did, as whom, when and which of both, and shown there and
 *       on the page of every student whom that person was connected to then.
 *   <li>R4.2 Whoever is there for somebody shall be there only while they are signed in as staff and stand as they did when
 *       they began, and shall change nothing of the person's account, connections and messages.
 *   <li>R5.1 Where the environment names an OpenID Connect provider, whom it vouches for shall be let in, to the account that
 *       has its name for the person; where there is none, to that of an address that it says is theirs, made new if need be.
 *   <li>R5.2 Whoever has neither, and whoever has the address of somebody whom the provider has another name for, shall be
 *       refused, told why, and change nothing.
 *   <li>R5.3 Only the browser that was sent to the provider shall come back from it, once and within ten minutes, to the page
 *       of myPass that was asked for.
 *   <li>R5.4 Only what the provider signed with its own key, for this client and this answer, not over yet, of somebody whom it
 *       asked within 15 minutes, shall let anybody in.
 *   <li>R5.5 An account shall follow the address that the provider vouches for, unless another account has it.
 *   <li>R5.6 Who came by the provider shall be signed out there as well, also when they had been idle for too long.
 *   <li>R5.7 Where passwords are not wanted beside the provider, no link shall be sent, and no password let anybody in.
 * </ul>
 *
 * <p>Out of scope: what a connected person sees and orders.
 */
@NullMarked
package org.conferral.connection.boundary;

import org.jspecify.annotations.NullMarked;
