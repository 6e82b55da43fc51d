package org.conferral.printing.entity.returns;

/**
 * A row of a printer's return file that was not taken, and why.
 *
 * @param line as a spreadsheet numbers it, the header being 1
 */
public record ReturnReject(int line, String text, ReturnFault fault) {}
