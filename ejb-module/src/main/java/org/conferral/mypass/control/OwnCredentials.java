package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.award.boundary.ReprintingService;
import org.conferral.award.boundary.StudentCredentialQueries;
import org.conferral.award.entity.AwardDetail;
import org.conferral.award.entity.HeldAward;
import org.conferral.award.entity.ReprintOffer;
import org.conferral.award.entity.StudentCredential;
import org.conferral.connection.boundary.ConnectionService;
import org.conferral.connection.entity.OwnConnection;
import org.conferral.connection.entity.PassKey;
import org.conferral.document.boundary.DocumentQueries;
import org.conferral.mypass.entity.OwnCredential;
import org.conferral.mypass.entity.OwnStudent;
import org.conferral.order.boundary.CredentialItemQueries;
import org.conferral.order.entity.CredentialItemRow;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.StudentBadge;
import org.conferral.verification.entity.NameLetters;

/** The credentials of the students that somebody is connected to, and nobody else's. */
@ApplicationScoped
public class OwnCredentials {
    /** In which an item's document may be looked at (docs/specification/ordering.md §4.3). */
    static final Set<OrderItemStatus> SHOWN = Set.of(
            OrderItemStatus.PROCESSED,
            OrderItemStatus.SENT,
            OrderItemStatus.FAILED_DELIVERY,
            OrderItemStatus.DELIVERED_IN_ERROR,
            OrderItemStatus.DOWNLOADED,
            OrderItemStatus.EXPIRED);

    @Inject
    ConnectionService connections;

    @Inject
    StudentCredentialQueries credentials;

    @Inject
    StudentQueries students;

    @Inject
    ReprintingService reprints;

    @Inject
    CredentialItemQueries items;

    @Inject
    DocumentQueries documents;

    /** Everything that somebody sees, by student. */
    public List<OwnStudent> of(PassKey visit) {
        return connections.own(visit).stream()
                .map(connection -> new OwnStudent(connection, of(connection)))
                .toList();
    }

    /** The credential of this award, where it is one of theirs. */
    public Optional<OwnCredential> find(PassKey visit, long award) {
        return connection(visit, award).map(connection -> of(connection, award));
    }

    /** The credential of this award, which is seen by this connection. */
    OwnCredential of(OwnConnection connection, long award) {
        return credential(award, held(connection));
    }

    /** By which connection somebody sees this award, if they do: the closest. */
    Optional<OwnConnection> connection(PassKey visit, long award) {
        return connections.own(visit).stream()
                .filter(connection -> awards(connection).anyMatch(held -> held.id() == award))
                .min(Comparator.comparing(OwnConnection::kind));
    }

    private List<OwnCredential> of(OwnConnection connection) {
        boolean held = held(connection);
        return awards(connection).map(award -> credential(award.id(), held)).toList();
    }

    /** The numbers of the credentials that are seen by this connection. */
    Set<Long> numbers(OwnConnection connection) {
        return awards(connection).map(award -> award.number().value()).collect(Collectors.toSet());
    }

    private Stream<HeldAward> awards(OwnConnection connection) {
        return credentials.of(connection.student()).stream()
                .map(StudentCredential::award)
                .filter(Objects::nonNull);
    }

    boolean held(OwnConnection connection) {
        return students.identity(connection.student()).badges().contains(StudentBadge.HOLD);
    }

    private OwnCredential credential(long id, boolean held) {
        ReprintOffer offer = reprints.offer(id);
        AwardDetail award = offer.award();
        LegalName name = award.awarded().name();
        Long item = held ? null : made(award).orElse(null);
        return new OwnCredential(
                id,
                award.type(),
                award.number(),
                name.external(),
                new NameLetters(Objects.requireNonNullElseGet(name.printedLast(), name::external)),
                award.awardedOn(),
                offer.refusal(),
                held,
                item,
                item == null ? null : documents.code(item).orElse(null));
    }

    /** The newest item of the number whose document is made and may be looked at. */
    private Optional<Long> made(AwardDetail award) {
        List<Long> shown = items.of(List.of(award.number().value())).stream()
                .filter(item -> SHOWN.contains(item.status()))
                .map(CredentialItemRow::id)
                .toList();
        Set<Long> made = documents.made(shown);
        return shown.stream().filter(made::contains).findFirst();
    }
}
