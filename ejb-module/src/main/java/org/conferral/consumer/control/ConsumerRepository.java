package org.conferral.consumer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.conferral.consumer.entity.ConsumerChangedException;
import org.conferral.consumer.entity.DocumentConsumer;
import org.conferral.platform.entity.BusinessException;

/** Where consumers are kept, one at a time. */
@ApplicationScoped
public class ConsumerRepository {
    @PersistenceContext
    EntityManager entities;

    /** A new one. */
    void add(DocumentConsumer consumer) {
        entities.persist(consumer);
        flush();
    }

    /**
     * The consumer, locked, as it was shown.
     *
     * @throws ConsumerChangedException when somebody else changed it since
     */
    DocumentConsumer lock(long id, int version) {
        return Optional.ofNullable(entities.find(DocumentConsumer.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(consumer -> consumer.version() == version)
                .orElseThrow(() -> new ConsumerChangedException(id));
    }

    /** Writes what was changed; refuses what another one has already. */
    void flush() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            String refused = String.valueOf(e.getMessage());
            if (refused.contains("uq_document_consumer_name")) {
                throw new BusinessException(0, "consumer_name_taken");
            }
            if (refused.contains("uq_document_consumer_link_address")) {
                throw new BusinessException(0, "consumer_address_taken");
            }
            throw e;
        }
    }
}
