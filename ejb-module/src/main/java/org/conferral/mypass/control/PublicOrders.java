package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conferral.award.boundary.ReprintingService;
import org.conferral.award.entity.AwardDetail;
import org.conferral.award.entity.PlaceReprint;
import org.conferral.award.entity.ReprintOffer;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.ConnectionKind;
import org.conferral.connection.entity.OwnConnection;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.consumer.boundary.RecipientQueries;
import org.conferral.consumer.entity.ConsumerChoices;
import org.conferral.consumer.entity.ConsumerName;
import org.conferral.mypass.entity.OrderChangedException;
import org.conferral.mypass.entity.OrderDraft;
import org.conferral.mypass.entity.OrderOffer;
import org.conferral.mypass.entity.ShownOrder;
import org.conferral.order.entity.PlacedItem;
import org.conferral.order.entity.Recipient;
import org.conferral.order.entity.RecipientKind;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.SystemUser;
import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;

/** Orders further copies for people of the public, of the credentials that they see. */
@ApplicationScoped
public class PublicOrders {
    /** A code of the request methods. */
    private static final String REQUEST_METHOD = "MYPASS";

    private static final int LONGEST_NAME = 250;

    @Inject
    PublicAccountService accounts;

    @Inject
    OwnCredentials credentials;

    @Inject
    ReprintingService reprints;

    @Inject
    RecipientQueries recipients;

    @Inject
    Drafts drafts;

    @Inject
    OrderBounds bounds;

    @Inject
    Clock clock;

    @Inject
    Database database;

    /** What must be known to order a copy of this credential; none where it is not one of the visitor's. */
    public Optional<OrderOffer> offer(PassKey visit, long award) {
        return credentials.connection(visit, award).map(connection -> {
            ReprintOffer offer = reprints.offer(award);
            AwardDetail detail = offer.award();
            LegalName name = detail.student().name();
            boolean close = isClose(connection);
            return new OrderOffer(
                    connection,
                    credentials.of(connection, award),
                    detail.version(),
                    close && detail.hasNewName() ? name.external() : null,
                    name,
                    offer.preferredFirst(),
                    close ? detail.student().address() : null);
        });
    }

    /** Whether somebody is more than a third party, to whom neither the student's address nor others' orders are shown. */
    private static boolean isClose(OwnConnection connection) {
        return connection.kind() != ConnectionKind.THIRD_PARTY;
    }

    /** Organizations that take digital documents, to who is signed in. */
    public ConsumerChoices organizations(PassKey visit, @Nullable Long chosen, @Nullable String text) {
        return accounts.at(visit).isPresent() ? recipients.choices(chosen, text) : new ConsumerChoices(List.of(), true);
    }

    /** An organization that takes digital documents, to who is signed in. */
    public Optional<ConsumerName> organization(PassKey visit, long id) {
        return accounts.at(visit).flatMap(visitor -> recipients.approved(id));
    }

    public Optional<OrderDraft> draft(PassKey visit) {
        return accounts.at(visit)
                .flatMap(visitor -> drafts.of(visitor.account()))
                .filter(draft -> credentials.connection(visit, draft.award()).isPresent());
    }

    /**
     * Keeps what is about to be ordered in the place of what was shown; whether it is of a credential of the visitor's, and
     * nothing else waits by now.
     */
    public boolean keep(PassKey visit, OrderDraft draft) {
        Optional<PublicVisitor> visitor = ordering(visit);
        if (visitor.isEmpty() || credentials.connection(visit, draft.award()).isEmpty()) {
            return false;
        }
        long account = visitor.get().account();
        // what nobody sees any more, because the connection has ended, makes room
        drafts.of(account)
                .filter(waiting ->
                        credentials.connection(visit, waiting.award()).isEmpty())
                .ifPresent(waiting -> drafts.take(account, waiting.version()));
        return drafts.keep(visitor.get(), draft);
    }

    /** Forgets what was about to be ordered, as it was shown; whether it was that still. */
    public boolean drop(PassKey visit, long version) {
        return ordering(visit)
                .flatMap(visitor -> drafts.take(visitor.account(), version))
                .isPresent();
    }

    private Optional<PublicVisitor> ordering(PassKey visit) {
        return accounts.at(visit).filter(PublicVisitor::mayOrder);
    }

    /**
     * Sends what was about to be ordered; none where there is nothing, such as after a second press.
     *
     * @throws OrderChangedException when it is not what was shown
     */
    public Optional<PlacedItem> place(PassKey visit, ShownOrder shown) {
        return ordering(visit).flatMap(visitor -> draft(visit).flatMap(waiting -> offer(visit, waiting.award())
                .map(offer -> place(
                        visitor,
                        drafts.take(visitor.account(), shown.version())
                                .orElseThrow(() -> new OrderChangedException(waiting.award())),
                        offer,
                        shown))));
    }

    private PlacedItem place(PublicVisitor visitor, OrderDraft draft, OrderOffer offer, ShownOrder shown) {
        if (offer.version() != shown.award() || !offer.name(draft).equals(shown.name())) {
            throw new OrderChangedException(draft.award());
        }
        if (!offer.isFitting(draft)) {
            throw new BusinessException(0, "address_too_long");
        }
        bounds.check(
                visitor.account(),
                offer.connection().student(),
                offer.credential().type());
        PlacedItem placed = reprints.placeFor(
                new PlaceReprint(
                        draft.award(),
                        shown.award(),
                        draft.currentName() && offer.newName() != null,
                        draft.copies(),
                        draft.language(),
                        REQUEST_METHOD,
                        requester(visitor, offer.connection()),
                        recipient(draft, offer),
                        draft.method(),
                        draft.isDigital() ? null : draft.certificationCountry()),
                Objects.requireNonNullElse(visitor.actor(), SystemUser.MYPASS));
        database.write(handle -> handle.execute(
                "insert into mypass_order (item_id, account_id, placed_at, staff_login) values (?, ?, ?, ?)",
                placed.id(),
                visitor.account(),
                Database.timestamp(clock.instant()),
                visitor.actor()));
        return placed;
    }

    private static String requester(PublicVisitor visitor, OwnConnection connection) {
        String name = connection.kind() == ConnectionKind.STUDENT ? connection.name() : visitor.address();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static Recipient recipient(OrderDraft draft, OrderOffer offer) {
        Long consumer = draft.consumer();
        if (consumer != null) {
            return Recipient.consumer(consumer, "");
        }
        boolean student = draft.recipient() == RecipientKind.STUDENT;
        return new Recipient(
                student,
                student ? offer.legalName().external() : Objects.requireNonNullElse(draft.otherName(), ""),
                draft.address());
    }
}
