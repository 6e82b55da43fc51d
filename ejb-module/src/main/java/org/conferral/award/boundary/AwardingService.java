package org.conferral.award.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.conferral.award.control.AwardChanges;
import org.conferral.award.control.Awards;
import org.conferral.award.control.Signature;
import org.conferral.award.control.SingleAwards;
import org.conferral.award.control.SingleOrders;
import org.conferral.award.entity.AwardCredential;
import org.conferral.award.entity.AwardOne;
import org.conferral.award.entity.AwardResult;
import org.conferral.award.entity.AwardStamp;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.DeleteAward;
import org.conferral.award.entity.EditAward;
import org.conferral.award.entity.OrderAward;
import org.conferral.award.entity.UndeleteAward;
import org.conferral.order.entity.PlacedItem;
import org.conferral.platform.entity.Role;

/**
 * Awarding credentials and changing what was awarded. What a person does to one credential is refused by a
 * {@link org.conferral.platform.entity.BusinessException} that carries the rule, and by an
 * {@link org.conferral.award.entity.AwardChangedException} when somebody else changed it since it was shown.
 */
@Stateless
@RolesAllowed(Role.MANAGE_CREDENTIALS)
public class AwardingService {
    @Inject
    Awards awards;

    @Inject
    SingleAwards singles;

    @Inject
    AwardChanges changes;

    @Inject
    SingleOrders orders;

    @Inject
    Signature signature;

    /**
     * Awards each, with a new credential number.
     *
     * @return the number by student; a student who holds an active number of that credential meanwhile is not in it
     * @throws org.conferral.platform.entity.DataErrorException when the database refuses one; none is awarded then
     */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.SYSTEM})
    public Map<Long, CredentialNumber> awardAll(List<AwardCredential> credentials, AwardStamp stamp) {
        return awards.award(credentials, stamp);
    }

    /**
     * Awards one credential, and orders its document where that is asked: both or neither. Rules 9002, 44000, 44004,
     * 44009, 44010, 44013, 44014; with an order 44018, 60076.
     */
    public AwardResult award(AwardOne request) {
        return singles.award(request, signature.now());
    }

    /**
     * Changes what is written on a credential; re-issues it under a new number when the name or the school year changes.
     * Rules 44001 to 44005, 44015.
     *
     * @return its number afterwards
     */
    public CredentialNumber edit(EditAward request) {
        return changes.edit(request, signature.now());
    }

    /** Deletes an award, with the reason; its number stays known and is never used again. Rules 44001 to 44003, 44015. */
    public void delete(DeleteAward request) {
        changes.delete(request, signature.now());
    }

    /** Has a deleted award back under its number. Rules 9023, 44001, 44002, 44010, 44015. */
    public void undelete(UndeleteAward request) {
        changes.undelete(request, signature.now());
    }

    /** Orders the document of a credential for its student, for the first time. Rules 44016, 44018, 44017, 60076. */
    public PlacedItem order(OrderAward request) {
        return orders.order(request);
    }
}
