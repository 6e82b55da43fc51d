/**
 * What every feature stands on: who is calling, jobs, settings, rule texts, files, the database and its schema.
 *
 * <p>Operations: {@link org.conferral.platform.boundary.CurrentUser} tells the caller, {@link
 * org.conferral.platform.boundary.JobLauncher} starts jobs, {@link
 * org.conferral.platform.boundary.Outbox} tells others what happened, {@link
 * org.conferral.platform.boundary.OwnListService} remembers how a person wants lists. Requirements:
 *
 * <ul>
 *   <li>R1.1 Any long work shall have one lease: kind, number, server, execution, good until. The server that submitted it
 *       shall renew the lease while its job waits for its turn, and while it is at work.
 *   <li>R1.2 When a lease expires, one server shall hand the work to {@link WorkTakeover} of its kind; one that fails shall
 *       not keep the others from theirs.
 *   <li>R1.3 A job shall start after the commit of what it works on, and not when that is rolled back.
 *   <li>R1.4 Jobs shall begin only as many at once as there are threads for, so that none waits for another's for ever.
 *   <li>R1.5 When a server starts under the name of another one that is up, it shall refuse to start and say why.
 *   <li>R2.1 An event that others must not miss shall be written in the transaction that it tells of, and reach who takes
 *       its topic at least once; a failing one shall not keep the others back.
 *   <li>R3.1 When what nobody needs for ever has been kept for as long as is set, it shall be removed by night.
 *   <li>R5.1 Each operation of a boundary shall refuse everybody whose roles do not permit it
 *       (docs/specification/product.md, decision 1).
 *   <li>R5.2 No person shall hold the role SYSTEM, whatever is written into the accounts.
 *   <li>R6.1 When a rule refuses, its message shall be told in the reader's language, with the values it names.
 *   <li>R6.2 When a CSV file is written, it shall have byte order mark, CRLF and a header, and no cell that a
 *       spreadsheet would run (docs/specification/product.md, decision 9).
 *   <li>R7.1 When the server starts, the schema shall be brought up to date before anything reads.
 *   <li>R8.1 When a person has chosen which columns a list shows, and in which order, the list shall be so for them from
 *       then on.
 *   <li>R8.2 When a person has saved a search of a list under a name, they shall find it again, and nobody else.
 *   <li>R9.1 When all threads for requests, or all connections to the database, have been in use for two seconds and
 *       somebody waits for one, the server shall not be ready, and say which.
 *   <li>R9.2 When the database cannot be reached, the server shall not be ready, and say so.
 *   <li>R9.3 When the disk of the data folder has less room than is set, the server shall not be ready, and say so.
 *   <li>R9.4 When the database has no room, the server shall not be ready, and say so, until something large could be
 *       written.
 * </ul>
 *
 * <p>Out of scope: anything that knows a credential.
 */
@NullMarked
package org.conferral.platform.boundary;

import org.jspecify.annotations.NullMarked;
