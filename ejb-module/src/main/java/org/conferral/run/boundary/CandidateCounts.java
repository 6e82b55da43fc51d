package org.conferral.run.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.platform.boundary.OutboxConsumer;
import org.conferral.platform.entity.DataChanged;
import org.conferral.platform.entity.OutboxEvent;
import org.conferral.platform.entity.Role;
import org.conferral.run.control.CandidateCountReads;
import org.conferral.run.control.CandidateSearch;
import org.conferral.run.entity.CandidateCount;

/** Candidates waiting, by credential type, as last counted. */
@Stateless
@LocalBean
@Local(OutboxConsumer.class)
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.AUDIT})
public class CandidateCounts implements OutboxConsumer {
    @Inject
    CandidateCountReads counts;

    @Inject
    CandidateSearch search;

    /** The last count; none before the first. */
    public Optional<CandidateCount> waiting() {
        return counts.last();
    }

    /** Counts again: every five minutes, and after each run and import. */
    @RolesAllowed(Role.SYSTEM)
    public void recount() {
        search.recount();
    }

    @Override
    @RolesAllowed(Role.SYSTEM)
    public boolean isSlow() {
        return false;
    }

    @Override
    @RolesAllowed(Role.SYSTEM)
    public String topic() {
        return DataChanged.TOPIC;
    }

    @Override
    @RolesAllowed(Role.SYSTEM)
    public void take(List<OutboxEvent> events) {
        search.recountChanged();
    }
}
