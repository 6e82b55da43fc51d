package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import org.conferral.order.entity.HandOver;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.manual.HandOvers;
import org.conferral.printing.control.manual.ManualCsv;
import org.conferral.printing.control.manual.ManualReads;
import org.conferral.printing.entity.manual.ManualCounts;
import org.conferral.printing.entity.manual.ManualFilter;
import org.conferral.printing.entity.manual.ManualRow;

/** What Student Records deliver by hand, piece by piece (docs/specification/ordering.md §12.4). */
@Stateless
@RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
public class ManualDelivery {
    @Inject
    ManualReads queue;

    @Inject
    ManualCsv csv;

    @Inject
    HandOvers handOvers;

    /** The queue, oldest first; sorts by {@code number, student, method, status, printed, handed}. */
    public Page<ManualRow> page(ManualFilter filter, PageRequest request) {
        return queue.page(filter, request);
    }

    /** What the whole queue comes to. */
    public ManualCounts counts() {
        return queue.counts();
    }

    /** The name of {@link #write}'s file. */
    public String fileName() {
        return csv.fileName();
    }

    /** Writes all of the queue that is asked for, whatever the page; {@code out} is left open. */
    public void write(ManualFilter filter, PageRequest order, OutputStream out) {
        csv.write(filter, order, out);
    }

    /**
     * Records that an item was handed over. Refused by a {@link org.conferral.platform.entity.BusinessException}, and by an
     * {@link org.conferral.order.entity.ItemChangedException} when somebody else changed the item since it was shown.
     */
    @RolesAllowed(Role.MANAGE_ORDERS)
    public void handOver(HandOver request) {
        handOvers.record(request);
    }
}
