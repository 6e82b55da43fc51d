package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.platform.boundary.CurrentUser;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.Release;
import org.conferral.printing.control.balance.Closing;
import org.conferral.printing.control.facility.PrintSwitch;
import org.conferral.printing.control.gathering.AssemblyStart;
import org.conferral.printing.control.job.TakingOut;

/** Gathering order items into print jobs, and calling these off. */
@Stateless
@RolesAllowed(Role.MANAGE_ORDERS)
public class PrintJobService {
    @Inject
    AssemblyStart start;

    @Inject
    PrintSwitch printing;

    @Inject
    TakingOut taking;

    @Inject
    Release release;

    @Inject
    Closing closing;

    @Inject
    CurrentUser user;

    /**
     * Begins to gather what is Ready for Delivery; whether that was not at work on this server already. Refused by a {@link
     * org.conferral.platform.entity.BusinessException} while printing is switched off.
     */
    public boolean assemble() {
        printing.mustPrint();
        return start.now(user.login());
    }

    /**
     * Releases an open print job: it takes nothing more, and is handed to who prints it. What must not leave by now stays
     * behind. Refused as {@link #cancel} is.
     */
    public void release(long job, int version) {
        release.release(job, version, user.login());
    }

    /** Hands a print job over once more that failed. Refused as {@link #cancel} is. */
    public void retransmit(long job, int version) {
        release.retransmit(job, version, user.login());
    }

    /**
     * Closes a print job that was mailed, each envelope of it. Refused as {@link #cancel} is, and while it differs in
     * anything.
     */
    public void close(long job, int version) {
        closing.close(job, version, user.login());
    }

    /**
     * Calls a print job off before it has arrived; its pieces are free for other jobs. Refused by a {@link
     * org.conferral.platform.entity.BusinessException}, and by a {@link
     * org.conferral.printing.entity.PrintJobChangedException} when it has changed since it was shown.
     */
    public void cancel(long job, int version) {
        taking.cancel(job, version, user.login());
    }
}
