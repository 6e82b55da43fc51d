package org.conferral.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.conferral.consumer.boundary.ConsumerAccess;
import org.conferral.delivery.entity.CodeAnswer;
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
    public CodeAnswer ask(DoorKey link, String typed) {
        Visits.Door door = visits.door(link).orElse(null);
        if (door == null) {
            return CodeAnswer.of(CodeAnswer.Kind.GONE);
        }
        MailAddress address = address(typed)
                .filter(known -> DoorPolicy.belongs(known.value(), door.domain()))
                .orElse(null);
        if (address == null) {
            return CodeAnswer.of(CodeAnswer.Kind.FOREIGN);
        }
        if (!visits.mayAsk(door, address)) {
            return CodeAnswer.of(CodeAnswer.Kind.TOO_OFTEN);
        }
        DoorKey key = DoorKey.random();
        String code = DoorKey.code();
        visits.await(door, address, key, code);
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
    public Optional<DoorKey> enter(DoorKey link, DoorKey asked, String code) {
        return visits.door(link).flatMap(door -> visits.enter(door, asked, code));
    }

    public void leave(DoorKey visit) {
        visits.leave(visit);
    }
}
