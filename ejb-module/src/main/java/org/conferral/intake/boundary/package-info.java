/**
 * The import: data of schools and students comes in as CSV files (docs/import-files.md, and
 * docs/specification/product.md, decisions 12, 19 and 21).
 *
 * <p>The word: in code and database it is <i>intake</i>, since Java keeps {@code import} for itself; what people read
 * (screens, addresses, jobs, settings, this text) says <i>import</i>, and so do methods, as the verb.
 *
 * <p>Operations: import a ZIP or a folder ({@link org.conferral.intake.boundary.IntakeService}), watch it and read its
 * history and rejected rows ({@link org.conferral.intake.boundary.IntakeQueries}). Requirements:
 *
 * <ul>
 *   <li>R1.1 When a file as a whole is not acceptable (no ZIP, no CSV, not UTF-8, empty, too large, a mandatory column
 *       missing, a ZIP that unpacks to far more than it weighs), the import shall refuse all of it and say why.
 *   <li>R1.3 When a ZIP is not whole by its central directory, the import shall take nothing of it; what is no import file
 *       shall not be unpacked.
 *   <li>R1.4 When a file is not UTF-8 or its cells are not separated by commas, the import shall say what it looks like,
 *       in which row, and how to save it.
 *   <li>R1.5 When headings or file names differ only in case, blanks, punctuation and invisible characters, the import
 *       shall understand them; columns that are not known it shall list.
 *   <li>R1.2 When another import is at work, the import shall say so, and whose it is since when, and take nothing.
 *   <li>R1.6 When the job of an import is started once more, the execution that came second shall leave all to the first.
 *   <li>R2.1 The import shall take the files in the order organizations, students, addresses, progress, awarded
 *       credentials, whatever their order in the ZIP.
 *   <li>R2.2 When a row is bad, the import shall reject that row alone, with a message for each cell at fault.
 *   <li>R2.3 When several rows of a file have the same key, the first shall count and the later ones be rejected.
 *   <li>R2.4 When an optional column is absent, the import shall leave what is stored; when it is there, a blank cell
 *       shall clear it, to the default where there is one.
 *   <li>R2.5 When the same files are imported again, nothing shall change.
 *   <li>R2.6 When a cell holds line breaks and what looks like further rows, the import shall reject its row.
 *   <li>R2.7 When data cannot be right (no visible name, U+FFFD, control and direction characters, a school year more than
 *       one ahead, birth and award dates in the future), the import shall reject the row.
 *   <li>R2.8 When data can be right but looks wrong, the import shall take it with a warning: counted and listed by kind,
 *       exported, and kept with the student until somebody says that it is right; one confirmed is not told again while
 *       the value is the same. An organization's is confirmed on the page of the import.
 *   <li>R2.9 When some rows were rejected, the import shall be shown as completed with rejections, and those first.
 *   <li>R3.1 All files of an import shall go in together or not at all, in one transaction that no search range and no
 *       run chunk overlaps: between progress and awarded credentials a search would find students whose credential the
 *       next file says is awarded.
 *   <li>R3.2 When the server stops in the middle, the import shall be shown as interrupted, with nothing of it gone in.
 *   <li>R3.3 When a person cancels an import at work, it shall end with nothing of it gone in, say who cancelled it, and
 *       make way for the next.
 *   <li>R4.1 The rejected rows shall come back as a CSV of the same columns and {@code Errors}, which can be corrected
 *       and imported.
 * </ul>
 *
 * <p>How: a job copies each file into a staging table, each cell read by the form that its column has; then each
 * feature judges its staged rows as a set against what is stored, and merges those without errors into its own tables.
 * The staging tables and their {@code errors} are the one place that intake and the features share.
 */
@NullMarked
package org.conferral.intake.boundary;

import org.jspecify.annotations.NullMarked;
