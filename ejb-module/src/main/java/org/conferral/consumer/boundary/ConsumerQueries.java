package org.conferral.consumer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.consumer.control.ConsumerEvents;
import org.conferral.consumer.control.ConsumerReads;
import org.conferral.consumer.entity.ConsumerEvent;
import org.conferral.consumer.entity.ConsumerFilter;
import org.conferral.consumer.entity.ConsumerRow;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Role;

/** Reading consumers of digital official documents. */
@Stateless
@RolesAllowed({Role.MANAGE_CONSUMERS, Role.AUDIT})
public class ConsumerQueries {
    @Inject
    ConsumerReads consumers;

    @Inject
    ConsumerEvents events;

    /**
     * Consumers, by their names; sorts by {@code name, contact, link_address, domain, frequency, state, last_access,
     * updated}.
     */
    public Page<ConsumerRow> page(ConsumerFilter filter, PageRequest request) {
        return consumers.page(filter, request);
    }

    public Optional<ConsumerRow> find(long id) {
        return consumers.find(id);
    }

    /** What happened to a consumer, newest first. */
    public List<ConsumerEvent> events(long id) {
        return events.of(id);
    }
}
