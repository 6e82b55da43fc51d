package org.conferral.printing.control.balance;

import java.util.List;
import java.util.Map;

/**
 * What is written of a print job, each line of its manifest by the number of the order item: what is compared of it, with
 * commas between, the envelope first.
 *
 * @param isWritten whether its files are written
 * @param filesHere whether this server has them
 * @param noted the manifest's lines as they were written
 * @param listed the same as they are; what was noted where the files are not here
 * @param faulty the files that are missing or are not what was handed over, but for the one with the pages
 * @param pagesKept false where that one is not what was handed over
 */
record Written(
        boolean isWritten,
        boolean filesHere,
        Map<String, String> noted,
        Map<String, String> listed,
        List<String> faulty,
        boolean pagesKept) {
    static final Written NOTHING = new Written(false, false, Map.of(), Map.of(), List.of(), true);
}
