/**
 * The files of a print job, as they are written into its folder: one PDF with the instruction sheet in front, the
 * manifest and the ticket.
 */
@NullMarked
package org.conferral.printing.control.file;

import org.jspecify.annotations.NullMarked;
