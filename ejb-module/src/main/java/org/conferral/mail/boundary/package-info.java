/**
 * E-mail to people: what another feature has to tell leaves once, whatever becomes of servers meanwhile.
 *
 * <p>Operations: a letter is sent ({@link org.conferral.mail.boundary.Mailer}). Requirements (docs/specification/ordering.md
 * §12.3):
 *
 * <ul>
 *   <li>R1.1 A letter shall be sent once for its key, however often that is asked for.
 *   <li>R1.2 When the mail server does not take a letter, whoever asked shall be told, so as to ask again.
 *   <li>R1.3 Without a mail server, each letter shall be a file in a folder of the data folder.
 *   <li>R1.4 What is no plain address, or holds more than one line where one belongs, shall be refused.
 *   <li>R1.5 An address that the mail server refuses for good shall not be tried again, be told in the log, and keep the letter
 *       from no other one.
 *   <li>R1.6 Where something rests on a letter's arrival, it shall not have left when each of its addresses is refused.
 *   <li>R1.7 Of what the mail server answers the log shall tell the code alone, and so much a minute, as the rest names people.
 * </ul>
 *
 * <p>Out of scope: whom to write to, and what. A letter holds no name, number or address of a student.
 */
@NullMarked
package org.conferral.mail.boundary;

import org.jspecify.annotations.NullMarked;
