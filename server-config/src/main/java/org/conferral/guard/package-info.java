/**
 * What the server asks of every connection before the application knows of it. {@link org.conferral.guard.Guard} is the
 * first of the host's filters, a module of the server's.
 *
 * <ul>
 *   <li>R1 A request that is not whole in time, and an answer that is not taken in time, ends with its connection: a form
 *       after 20 seconds and one more for each 8 KB, an import and a file after ten minutes and one second more for each
 *       4 KB, any other answer after a minute and one second more for each 4 KB. What is still sent once it has been answered
 *       ends after five seconds. A request that nothing would read before a thread takes it is refused, but for those that
 *       may be long: an import, a printer's file, and a waybill, which has the time of a form.
 *   <li>R2 One network has at most half of the threads; what is more waits without one. While something waits, at most four
 *       of its answers stand still: whoever takes nothing of a further one is cut off.
 *   <li>R3 The forms that one network, and all together, are sending fill a part of the memory for them only.
 *   <li>R4 An import is taken from a browser with a session only, two at once of each session, four of each network, and
 *       few in all; waybills of the public have places of their own, two of each network.
 *   <li>R5 What is refused here is told in both languages, with the time after which to come again where there is one.
 * </ul>
 */
@NullMarked
package org.conferral.guard;

import org.jspecify.annotations.NullMarked;
