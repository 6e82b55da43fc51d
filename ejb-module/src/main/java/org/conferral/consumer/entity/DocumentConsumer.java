package org.conferral.consumer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.conferral.platform.entity.BusinessException;
import org.jspecify.annotations.Nullable;

/**
 * An organization that receives digital official documents: none before it was found to be who it says, and approved.
 * Its state moves by {@link ConsumerStep}s only.
 */
@Entity
@Table(name = "document_consumer")
public class DocumentConsumer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    private String contact;

    @Column(name = "link_address")
    private String linkAddress;

    @Enumerated(EnumType.STRING)
    private NotificationFrequency frequency;

    private String language;

    @Enumerated(EnumType.STRING)
    private ConsumerState state;

    @Column(name = "registered_at")
    private OffsetDateTime registeredAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    @Version
    private int version;

    protected DocumentConsumer() {}

    /** One that has applied. */
    public static DocumentConsumer registered(ConsumerDetails details, Instant now) {
        DocumentConsumer consumer = new DocumentConsumer();
        consumer.take(checked(details));
        consumer.state = ConsumerState.REGISTERED;
        consumer.registeredAt = now.atOffset(ZoneOffset.UTC);
        consumer.updatedAt = consumer.registeredAt;
        return consumer;
    }

    /** Changes what it says of itself; under another domain it is as if it had just applied. What changed, if anything. */
    public List<ConsumerChange> edit(ConsumerDetails details, Instant now) {
        if (state == ConsumerState.DECLINED) {
            throw new BusinessException(0, "consumer_declined");
        }
        List<ConsumerChange> changes = changes(details(), checked(details));
        if (!changes.isEmpty()) {
            if (!ConsumerPolicy.domain(linkAddress).equals(ConsumerPolicy.domain(details.linkAddress()))) {
                state = ConsumerState.REGISTERED;
            }
            take(details);
            updatedAt = now.atOffset(ZoneOffset.UTC);
        }
        return changes;
    }

    /** Brings it on. */
    public void decide(ConsumerStep step, @Nullable String reason, Instant now) {
        if (!step.isFrom(state)) {
            throw new ConsumerStateException(step, state);
        }
        if (step.needsReason()
                && (reason == null || reason.isBlank() || reason.length() > ConsumerPolicy.LONGEST_REASON)) {
            throw new BusinessException(0, "consumer_reason");
        }
        state = step.to();
        updatedAt = now.atOffset(ZoneOffset.UTC);
    }

    private static ConsumerDetails checked(ConsumerDetails details) {
        ConsumerPolicy.fault(details).ifPresent(fault -> {
            throw new BusinessException(0, fault.rule());
        });
        return details;
    }

    private static List<ConsumerChange> changes(ConsumerDetails former, ConsumerDetails present) {
        return Stream.of(
                        new ConsumerChange(ConsumerField.NAME, former.name(), present.name()),
                        new ConsumerChange(ConsumerField.CONTACT, former.contact(), present.contact()),
                        new ConsumerChange(ConsumerField.LINK_ADDRESS, former.linkAddress(), present.linkAddress()),
                        new ConsumerChange(
                                ConsumerField.FREQUENCY,
                                former.frequency().name(),
                                present.frequency().name()),
                        new ConsumerChange(ConsumerField.LANGUAGE, former.language(), present.language()))
                .filter(change -> !change.former().equals(change.present()))
                .toList();
    }

    private void take(ConsumerDetails details) {
        name = details.name();
        contact = details.contact();
        linkAddress = details.linkAddress();
        frequency = details.frequency();
        language = details.language();
    }

    private ConsumerDetails details() {
        return new ConsumerDetails(name, contact, linkAddress, frequency, language);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public ConsumerState state() {
        return state;
    }

    public int version() {
        return version;
    }
}
