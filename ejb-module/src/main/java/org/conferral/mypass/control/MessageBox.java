package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.mypass.entity.MessagePage;
import org.conferral.mypass.entity.OwnMessage;
import org.conferral.mypass.entity.OwnOrder;

/** The messages of who is signed in, about the orders that they see. */
@ApplicationScoped
public class MessageBox {
    private static final int MOST = 5_000;

    @Inject
    PublicAccountService accounts;

    @Inject
    OwnOrders orders;

    @Inject
    Messages messages;

    /** All of them, as far as anybody has so many. */
    List<OwnMessage> all(PassKey visit) {
        return page(visit, 0, MOST).messages();
    }

    /**
     * So many of them, newest first.
     *
     * @param before the message that those come before; 0 for the newest
     */
    public MessagePage page(PassKey visit, long before, int size) {
        List<Messages.Kept> found = accounts.at(visit)
                .map(visitor -> messages.of(visitor, before, size + 1))
                .orElse(List.of());
        List<Messages.Kept> kept = found.subList(0, Math.min(size, found.size()));
        return new MessagePage(
                seen(visit, kept),
                kept.size() < found.size() ? kept.get(size - 1).id() : 0);
    }

    private List<OwnMessage> seen(PassKey visit, List<Messages.Kept> kept) {
        Map<Long, OwnOrder> seen =
                orders.of(visit, kept.stream().map(Messages.Kept::item).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(OwnOrder::id, Function.identity()));
        return kept.stream()
                .flatMap(one -> Optional.ofNullable(seen.get(one.item()))
                        .map(order -> new OwnMessage(one.id(), one.kind(), one.at(), one.read(), order))
                        .stream())
                .toList();
    }

    public int unread(PassKey visit) {
        return accounts.at(visit).map(messages::unread).orElse(0);
    }

    public void read(PassKey visit, long last) {
        accounts.at(visit).filter(PublicVisitor::isThemselves).ifPresent(visitor -> messages.read(visitor, last));
    }

    /** The visitor wants to come back to a message. */
    public void unread(PassKey visit, long message) {
        accounts.at(visit).filter(PublicVisitor::isThemselves).ifPresent(visitor -> messages.unread(visitor, message));
    }

    public boolean getsLetters(PassKey visit) {
        return accounts.at(visit).map(messages::getsLetters).orElse(false);
    }

    public void write(PassKey visit, boolean letters) {
        accounts.at(visit).filter(PublicVisitor::isThemselves).ifPresent(visitor -> messages.write(visitor, letters));
    }
}
