package org.conferral.printing.entity.returns;

import java.time.Instant;
import java.util.List;

/**
 * A printer's return file that was taken.
 *
 * @param accepted so many rows were
 * @param rejected so many were not
 * @param rejects these, as many as are read on a page
 */
public record PrinterReturn(
        long id, String name, Instant takenAt, String takenBy, int accepted, int rejected, List<ReturnReject> rejects) {
    public PrinterReturn {
        rejects = List.copyOf(rejects);
    }

    /** How many more rejected rows there are. */
    public int more() {
        return rejected - rejects.size();
    }
}
