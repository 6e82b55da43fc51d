package org.conferral.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.conferral.award.entity.AwardAuthor;
import org.conferral.award.entity.AwardChangedException;
import org.conferral.award.entity.AwardDetail;
import org.conferral.award.entity.AwardNotFoundException;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.EditAward;
import org.conferral.award.entity.PlaceReprint;
import org.conferral.award.entity.ReprintFacts;
import org.conferral.award.entity.ReprintOffer;
import org.conferral.award.entity.ReprintPolicy;
import org.conferral.order.boundary.CredentialItemQueries;
import org.conferral.order.boundary.OrderingService;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.PlaceOrder;
import org.conferral.order.entity.PlacedItem;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.StudentBadge;
import org.conferral.student.entity.StudentDetail;

/** Orders another copy of a credential, re-issued first where it shall have the student's name of today: both or neither. */
@ApplicationScoped
public class Reprints {
    @Inject
    StudentQueries students;

    @Inject
    AwardReads reads;

    @Inject
    AwardChanges changes;

    @Inject
    CredentialItemQueries items;

    @Inject
    OrderingService ordering;

    public ReprintOffer offer(long id) {
        AwardDetail award = get(id);
        StudentDetail student = students.get(award.student().id());
        return new ReprintOffer(
                award, refusal(award).orElse(null), preferredName(student), student.preferredFirstName());
    }

    /** Why the credential may not be reprinted, if so. */
    public Optional<Refusal> refusal(AwardDetail award) {
        List<Long> numbers = Stream.concat(Stream.of(award.number()), award.archived().stream())
                .map(CredentialNumber::value)
                .toList();
        boolean ordered = items.of(numbers).stream().anyMatch(item -> item.status() != OrderItemStatus.CANCELLED);
        boolean held = students.identity(award.student().id()).badges().contains(StudentBadge.HOLD);
        return ReprintPolicy.refusal(
                new ReprintFacts(award.student(), !award.deleted(), award.isLegacy(), ordered, held));
    }

    /** For who calls. */
    public PlacedItem place(PlaceReprint request, AwardAuthor author) {
        return place(request, author, ordering::place);
    }

    /** For somebody of the public. */
    public PlacedItem placeFor(PlaceReprint request, AwardAuthor author) {
        return place(request, author, order -> ordering.placeFor(order, author.login()));
    }

    private PlacedItem place(PlaceReprint request, AwardAuthor author, Function<PlaceOrder, PlacedItem> placing) {
        students.lock(List.of(get(request.award()).student().id()));
        AwardDetail award = get(request.award());
        if (award.version() != request.version()) {
            throw new AwardChangedException(award.number());
        }
        refusal(award).ifPresent(refusal -> {
            throw new BusinessException(refusal);
        });
        CredentialNumber number = request.takeCurrentName() ? reissued(award, author) : award.number();
        return placing.apply(new PlaceOrder(
                OrderPurpose.REPRINT,
                award.student().id(),
                award.type(),
                number.value(),
                request.copies(),
                request.language(),
                request.requestMethod(),
                request.requestedBy(),
                request.recipient(),
                request.deliveryMethod(),
                request.certificationCountry(),
                null,
                null,
                null));
    }

    private CredentialNumber reissued(AwardDetail award, AwardAuthor author) {
        return changes.edit(
                new EditAward(
                        award.number(),
                        award.version(),
                        true,
                        award.awarded().schoolYear(),
                        award.awarded().legacyNumber()),
                author);
    }

    private AwardDetail get(long id) {
        return reads.detail(id).orElseThrow(() -> new AwardNotFoundException("award " + id));
    }

    private static String preferredName(StudentDetail student) {
        LegalName name = student.identity().name();
        String first = student.preferredFirstName() == null ? name.first() : student.preferredFirstName();
        return new LegalName(name.last(), name.suffix(), first, null).external();
    }
}
