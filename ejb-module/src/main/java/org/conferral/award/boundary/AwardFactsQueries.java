package org.conferral.award.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.conferral.award.control.AwardFactsReads;
import org.conferral.award.control.Awards;
import org.conferral.award.control.PrintedAwards;
import org.conferral.award.entity.ActiveAward;
import org.conferral.award.entity.AwardFacts;
import org.conferral.award.entity.AwardNotFoundException;
import org.conferral.award.entity.AwardOffer;
import org.conferral.award.entity.PrintedAward;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.platform.entity.Role;

/** What a decision to award or to order rests on. */
@Stateless
@RolesAllowed(Role.MANAGE_CREDENTIALS)
public class AwardFactsQueries {
    @Inject
    AwardFactsReads facts;

    @Inject
    Awards awards;

    @Inject
    PrintedAwards printed;

    /** The facts of these students as they are now, by id; lock the students first. */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.SYSTEM})
    public Map<Long, AwardFacts> facts(Collection<Long> studentIds) {
        return facts.of(studentIds);
    }

    /** The awards with an active number that these students have now; lock the students first. */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.SYSTEM})
    public List<ActiveAward> active(Collection<Long> studentIds) {
        return awards.active(studentIds);
    }

    /** What documents say of the awards that have or had these numbers, by number; lock their order items first. */
    @RolesAllowed(Role.SYSTEM)
    public Map<Long, PrintedAward> printed(Collection<Long> numbers) {
        return printed.of(numbers);
    }

    /**
     * What is to be known before this credential is awarded to the student.
     *
     * @throws AwardNotFoundException when there is no such student
     */
    public AwardOffer offer(long studentId, CredentialCode type) {
        return facts.offer(studentId, type).orElseThrow(() -> new AwardNotFoundException("student " + studentId));
    }
}
