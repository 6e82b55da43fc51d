/**
 * What every feature stands on: who is calling, jobs, settings, rule texts, files, the database and its schema.
 *
 * <p>Operations: {@link org.conferral.platform.boundary.CurrentUser} tells the caller, {@link
 * org.conferral.platform.boundary.JobLauncher} starts jobs. Requirements:
 *
 * <ul>
 *   <li>R5.1 Each operation of a boundary shall refuse everybody whose roles do not permit it
 *       (docs/specification/product.md, decision 1).
 *   <li>R5.2 No person shall hold the role SYSTEM, whatever is written into the accounts.
 *   <li>R6.1 When a rule refuses, its message shall be told in the reader's language, with the values it names.
 *   <li>R6.2 When a CSV file is written, it shall have byte order mark, CRLF and a header, and no cell that a
 *       spreadsheet would run (docs/specification/product.md, decision 9).
 *   <li>R7.1 When the server starts, the schema shall be brought up to date before anything reads.
 * </ul>
 *
 * <p>Out of scope: anything that knows a credential.
 */
@NullMarked
package org.conferral.platform.boundary;

import org.jspecify.annotations.NullMarked;
