package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.platform.boundary.CurrentUser;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.spoiled.Reprinting;
import org.conferral.printing.control.spoiled.Spoiling;

/**
 * Envelopes that were spoiled in printing. Refused by a {@link org.conferral.platform.entity.BusinessException}, and by a
 * {@link org.conferral.printing.entity.PrintJobChangedException} when the job has changed since it was shown.
 */
@Stateless
@RolesAllowed(Role.MANAGE_ORDERS)
public class SpoiledMail {
    @Inject
    Spoiling spoiling;

    @Inject
    Reprinting reprinting;

    @Inject
    CurrentUser user;

    /** The outstanding ones of these envelopes, both ends included, were spoiled; of how many order items. */
    public int spoil(long job, int version, int from, int to) {
        return spoiling.spoil(job, version, from, to, user.login());
    }

    /** The spoiled ones of these envelopes are outstanding after all; of how many order items. */
    public int restore(long job, int version, int from, int to) {
        return spoiling.restore(job, version, from, to, user.login());
    }

    /** Prints anew exactly what is spoiled and not printed anew yet; the number of the new job. */
    public long reprint(long job, int version) {
        return reprinting.reprint(job, version, user.login());
    }
}
