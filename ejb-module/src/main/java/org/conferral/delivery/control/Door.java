package org.conferral.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.conferral.consumer.boundary.ConsumerAccess;
import org.conferral.delivery.entity.CodeAnswer;
import org.conferral.delivery.entity.DeliveryEventKind;
import org.conferral.delivery.entity.DoorKey;
import org.conferral.delivery.entity.DoorPolicy;
import org.conferral.delivery.entity.DoorVisitor;
import org.conferral.mail.boundary.Mailer;
import org.conferral.mail.entity.Letter;
import org.conferral.mail.entity.MailAddress;

/** The door behind a link: who may come in (docs/decisions/0022). */
@ApplicationScoped
public class Door {
    @Inject
    Visits visits;

    @Inject
    DeliveryLetters letters;

    @Inject
    Mailer mailer;

    @Inject
    ConsumerAccess accesses;

    @Inject
    DeliveryEvents events;

    /** Who stands at the door of this link; nobody where it is not good. That somebody came in is told its consumer. */
    public Optional<DoorVisitor> at(DoorKey link, DoorKey visit) {
        Optional<DoorVisitor> visitor = seen(link, visit);
        visitor.filter(DoorVisitor::isIn)
                .ifPresent(in -> accesses.followed(in.consumerId(), String.valueOf(in.address())));
        return visitor;
    }

    Optional<DoorVisitor> seen(DoorKey link, DoorKey visit) {
        return visits.door(link).map(door -> visits.visitor(door, visit));
    }

    /** Makes a code, and the letter with it, for an address of the consumer's domain, and to no other. */
    public CodeAnswer ask(DoorKey link, String typed, String network) {
        Visits.Door door = visits.door(link).orElse(null);
        if (door == null) {
            return CodeAnswer.of(CodeAnswer.Kind.GONE);
        }
        MailAddress address = address(typed)
                .filter(known -> DoorPolicy.belongs(known.value(), door.domain()))
                .orElse(null);
        if (address == null) {
            events.tried(door.consumer(), DeliveryEventKind.ADDRESS_REFUSED, network);
            return CodeAnswer.of(CodeAnswer.Kind.FOREIGN);
        }
        if (!visits.mayAsk(door, address)) {
            events.tried(door.consumer(), DeliveryEventKind.WAITED, network);
            return CodeAnswer.of(CodeAnswer.Kind.TOO_OFTEN);
        }
        DoorKey key = DoorKey.random();
        String code = DoorKey.code();
        visits.await(door, address, key, code);
        events.proven(door.consumer(), DeliveryEventKind.CODE_SENT, address.value(), network);
        return new CodeAnswer(
                CodeAnswer.Kind.SENT,
                key,
                letters.code("documents-code-" + UUID.randomUUID(), address, door.language(), code));
    }

    /** Sends the letter of an answer that has one. */
    public void send(CodeAnswer answer) {
        Letter letter = answer.letter();
        if (letter != null) {
            mailer.send(letter);
        }
    }

    private static Optional<MailAddress> address(String typed) {
        try {
            return Optional.of(new MailAddress(typed.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Lets in who types the right code in the browser in which it was asked for: the key from then on. */
    public Optional<DoorKey> enter(DoorKey link, DoorKey asked, String code, String network) {
        return visits.door(link).flatMap(door -> {
            Optional<DoorKey> key = visits.enter(door, asked, code);
            key.ifPresentOrElse(
                    in -> events.proven(
                            door.consumer(),
                            DeliveryEventKind.ENTERED,
                            String.valueOf(visits.visitor(door, in).address()),
                            network),
                    () -> events.tried(door.consumer(), DeliveryEventKind.CODE_WRONG, network));
            return key;
        });
    }

    /** Somebody came with a link that is not good. */
    public void refused(String network) {
        events.tried(null, DeliveryEventKind.LINK_REFUSED, network);
    }

    /** Somebody tried so much that the next try has to wait. */
    public void waited(DoorKey link, String network) {
        events.tried(visits.door(link).map(Visits.Door::consumer).orElse(null), DeliveryEventKind.WAITED, network);
    }

    public void leave(DoorKey visit) {
        visits.leave(visit);
    }
}
