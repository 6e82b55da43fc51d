package org.conferral.award.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.award.control.AwardMerge;
import org.conferral.award.entity.ConvertAwards;
import org.conferral.platform.entity.MergeCount;
import org.conferral.platform.entity.Role;

/** Takes in the awarded credentials that an import has staged (data conversion). */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class AwardIntake {
    @Inject
    AwardMerge awards;

    /** Rejects the staged rows that do not go with each other or with what is stored, and stores the others. */
    public MergeCount merge(ConvertAwards intake) {
        return awards.merge(intake);
    }
}
