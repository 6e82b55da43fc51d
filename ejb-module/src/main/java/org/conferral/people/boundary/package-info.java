/**
 * People with accounts: how somebody gets one, and the first administrator.
 *
 * <p>Operations: the server invites the first administrator as its environment says; whoever has a link of an invitation
 * chooses a password by it ({@link org.conferral.people.boundary.InvitationService}); administrators keep accounts ({@link
 * org.conferral.people.boundary.AccountService}); the door records who got in and who did not ({@link
 * org.conferral.people.boundary.SignInService}). Requirements
 * (docs/specification/product.md, decision 26):
 *
 * <ul>
 *   <li>R1.1 While no administrator can sign in, the server shall at its start invite the one that its environment names,
 *       and write the link into a file that only its own user reads, and nowhere else.
 *   <li>R1.2 When an administrator can sign in, the server's environment shall change nothing of any account.
 *   <li>R1.3 A demo account that is there shall be left as it is.
 *   <li>R2.1 A link shall be good once, and for as long as is set, however many use it at the same time; a newer one of the
 *       same person shall end it.
 *   <li>R2.2 A link that was used, has expired, was altered or never was shall be answered by the same words.
 *   <li>R2.3 A password shall have at least 12 characters and at most 72 bytes, not be the login with something around it,
 *       and not be made of very few different characters.
 *   <li>R2.4 The key of a link and a password shall be kept only as hashes.
 *   <li>R3.1 When an administrator changes a person's roles, disables or enables a person, or makes a link, it shall be
 *       kept with what it was and is, who did it and when.
 *   <li>R3.2 No change shall leave nobody who can sign in as an administrator.
 *   <li>R3.3 When a person's roles, state or password change, the sessions that the person has shall end at the next
 *       request, and on other servers within a second of that.
 *   <li>R4.1 It shall be kept who got in, who did not, who was told to wait and who was refused a page, with time and
 *       address, without passwords and without logins that no account has; what can be tried without end as one line a
 *       minute for all that one household or office has.
 *   <li>R4.2 What is older than is set shall be removed, but of each person the last time that they got in.
 *   <li>R5.1 After five failures of a login from an address, and after fifty an hour from an address, further tries shall
 *       wait: longer after each failure, until a limit, at whichever server, also when many come at the same time; who
 *       gets in makes nobody wait. An address is, of IPv6, what begins with the same 64 bits.
 *   <li>R5.2 A browser by which a person has signed in shall let that person in whatever others do, and have a count of
 *       its own.
 *   <li>R5.3 However often a login is guessed at, the first try from an address shall be let pass, and sessions shall not
 *       end; neither shall one's own by a password that is wrong.
 *   <li>R5.4 Whether a login is of an account shall be told neither by an answer nor by the work that it takes.
 *   <li>R5.5 What is counted shall take bounded space and name nobody.
 *   <li>R5.6 The address that counts shall be the one that the outermost balancer of our own saw.
 *   <li>R6.1 Where the environment names an OpenID Connect provider, it shall sign people in, there shall be no passwords
 *       here, and what was asked for shall be shown afterwards.
 *   <li>R6.2 What such a person may do shall be what the provider's token says, and what the person does be recorded under
 *       the provider's name of the person.
 *   <li>R6.3 Signing out shall end the provider's session, too.
 *   <li>R6.4 Who has no role shall be told so, and can sign out.
 *   <li>R6.5 When a form is sent after the end of the session, it shall be told, and lead back to the form's page.
 *   <li>R6.6 When the provider ends a session, it shall end here within the life of an access token.
 *   <li>R6.7 Then nobody shall be added, changed, disabled or enabled here, no link shall be made, and none be good.
 *   <li>R6.8 Then who sends a token of the provider's instead of signing in shall be refused, whatever they ask for.
 * </ul>
 *
 * <p>Out of scope: keeping accounts of people whom a provider signs in.
 */
@NullMarked
package org.conferral.people.boundary;

import org.jspecify.annotations.NullMarked;
