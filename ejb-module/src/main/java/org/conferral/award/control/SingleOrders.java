package org.conferral.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.award.entity.AwardDetail;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.OrderAward;
import org.conferral.award.entity.OrderChoice;
import org.conferral.award.entity.OrderFacts;
import org.conferral.award.entity.OrderPolicy;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.boundary.CredentialItemQueries;
import org.conferral.order.boundary.OrderingService;
import org.conferral.order.entity.CredentialItemRow;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.PlaceFirstRunOrder;
import org.conferral.order.entity.PlaceOrder;
import org.conferral.order.entity.PlacedItem;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.StudentFacts;

/** Orders the document of one credential for its student, for the first time. */
@ApplicationScoped
public class SingleOrders {
    @Inject
    StudentQueries students;

    @Inject
    AwardRepository repository;

    @Inject
    AwardReads reads;

    @Inject
    CredentialItemQueries items;

    @Inject
    OrderingService ordering;

    /** Why the credential may not be ordered, if so. */
    public Optional<Refusal> refusal(AwardDetail award) {
        boolean ordered = items.of(List.of(award.number().value())).stream().anyMatch(SingleOrders::isFirstRun);
        return OrderPolicy.refusal(new OrderFacts(award.student(), !award.deleted(), award.isLegacy(), ordered));
    }

    private static boolean isFirstRun(CredentialItemRow item) {
        return item.purpose() == OrderPurpose.FIRST_RUN && item.status() != OrderItemStatus.CANCELLED;
    }

    public PlacedItem order(OrderAward request) {
        AwardRepository.Place place = repository
                .place(request.number())
                .filter(AwardRepository.Place::current)
                .orElseThrow(() -> new BusinessException(44016));
        students.lock(List.of(place.studentId()));
        AwardDetail award = reads.detail(place.awardId())
                .filter(now -> now.number().equals(request.number()))
                .orElseThrow(() -> new BusinessException(44016));
        SingleAwards.refuse(refusal(award));
        return place(award.student(), award.type(), award.number(), request.choice());
    }

    PlacedItem place(StudentFacts student, CredentialCode type, CredentialNumber number, OrderChoice choice) {
        PlaceFirstRunOrder order = new PlaceFirstRunOrder(student, type, number.value(), choice.language());
        return ordering.place(PlaceOrder.firstRun(order, choice.deliveryMethod(), null));
    }
}
