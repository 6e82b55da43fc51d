package org.conferral.award.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.conferral.award.control.Awards;
import org.conferral.award.entity.AwardCredential;
import org.conferral.award.entity.AwardStamp;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.platform.entity.Role;

/** Awarding credentials. */
@Stateless
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.SYSTEM})
public class AwardingService {
    @Inject
    Awards awards;

    /**
     * Awards each, with a new credential number.
     *
     * @return the number by student; a student who holds an active number of that credential meanwhile is not in it
     * @throws org.conferral.platform.entity.DataErrorException when the database refuses one; none is awarded then
     */
    public Map<Long, CredentialNumber> awardAll(List<AwardCredential> credentials, AwardStamp stamp) {
        return awards.award(credentials, stamp);
    }
}
