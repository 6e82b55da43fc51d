package org.conferral.printing.entity.returns;

import java.time.Instant;

/**
 * A row of a printer's return file that can be read.
 *
 * @param line as a spreadsheet numbers it, the header being 1
 */
public record ReturnLine(int line, String text, int envelope, ReturnStatus status, Instant at) {}
