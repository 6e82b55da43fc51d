package org.conferral.award.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.award.control.Reprints;
import org.conferral.award.control.Signature;
import org.conferral.award.entity.PlaceReprint;
import org.conferral.award.entity.ReprintOffer;
import org.conferral.order.entity.PlacedItem;
import org.conferral.platform.entity.Role;

/** Ordering further copies of awarded credentials. */
@Stateless
@RolesAllowed(Role.MANAGE_ORDERS)
public class ReprintingService {
    @Inject
    Reprints reprints;

    @Inject
    Signature signature;

    /**
     * What is to be known before this award's credential is reprinted.
     *
     * @throws org.conferral.award.entity.AwardNotFoundException when there is no such award
     */
    @RolesAllowed({Role.MANAGE_ORDERS, Role.SYSTEM})
    public ReprintOffer offer(long award) {
        return reprints.offer(award);
    }

    /**
     * Places a reprint order, and re-issues the credential first where that is asked. Rules 44020, 60002, 60003, 60076,
     * 60079, 60107, 60108, 82007; of a re-issue 44002 to 44005, 44015.
     *
     * @throws org.conferral.award.entity.AwardChangedException when somebody else changed the award since it was shown
     */
    public PlacedItem place(PlaceReprint request) {
        return reprints.place(request, signature.now());
    }

    /** The same for somebody of the public, recorded under this name. */
    @RolesAllowed(Role.SYSTEM)
    public PlacedItem placeFor(PlaceReprint request, String name) {
        return reprints.placeFor(request, signature.of(name));
    }
}
