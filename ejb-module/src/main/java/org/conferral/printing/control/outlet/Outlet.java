package org.conferral.printing.control.outlet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.conferral.printing.entity.PrintFile;

/**
 * A way to who prints, for one print job and one execution of its hand-over. Whoever looks there finds either nothing of a
 * job or all of it: files are written under a temporary name, and read again before they get their own.
 *
 * <p>Threads: one. What fails is told by the exception's own words, as whoever looks after printing sees them.
 */
interface Outlet extends AutoCloseable {
    /** Whether the job is there already, whole: an execution was interrupted after {@link #reveal}. */
    boolean has(List<PrintFile> files) throws IOException;

    /** Whether the job is there under its own name, with files of these names and sizes. */
    boolean lists(List<PrintFile> files) throws IOException;

    /** After {@link #reveal}: whether nothing of the job is there under either name, as whoever prints has taken it away. */
    boolean isTakenAway() throws IOException;

    /**
     * Writes the files under the temporary name and reads them again; what other executions have left there is removed.
     *
     * @throws org.conferral.printing.entity.TransmissionException when one did not arrive as it was sent
     */
    void put(Path folder, List<PrintFile> files) throws IOException;

    /** Gives what was put its own name, in place of what is there under that. */
    void reveal() throws IOException;

    /** Leaves nothing of the job there. */
    void takeBack() throws IOException;

    @Override
    void close() throws IOException;
}
