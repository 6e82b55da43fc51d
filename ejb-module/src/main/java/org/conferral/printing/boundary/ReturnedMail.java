package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.boundary.CurrentUser;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.returns.Returns;
import org.conferral.printing.entity.returns.ReturnedEnvelope;

/** Envelopes that came back, one after the other. */
@Stateless
@RolesAllowed(Role.MANAGE_ORDERS)
public class ReturnedMail {
    @Inject
    Returns returns;

    @Inject
    CurrentUser user;

    /**
     * The envelope that a sheet with this code is in, as it was typed or scanned.
     *
     * @throws org.conferral.platform.entity.BusinessException when it is mistyped, or there is none
     */
    public ReturnedEnvelope find(String code) {
        return returns.find(code);
    }

    /**
     * What was sent in it becomes Failed Delivery, all or nothing; for a bad address, the student's addresses that match
     * expire.
     *
     * @throws org.conferral.platform.entity.BusinessException when nothing in it was sent, or all of it came back before
     * @throws org.conferral.order.entity.ItemChangedException when an item has changed since it was shown
     */
    public void fail(ReturnedEnvelope envelope, StatusReason reason) {
        returns.fail(envelope, reason, user.login());
    }
}
