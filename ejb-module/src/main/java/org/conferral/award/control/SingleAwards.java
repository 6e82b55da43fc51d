package org.conferral.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.award.entity.AwardAuthor;
import org.conferral.award.entity.AwardCredential;
import org.conferral.award.entity.AwardFacts;
import org.conferral.award.entity.AwardOne;
import org.conferral.award.entity.AwardResult;
import org.conferral.award.entity.AwardStamp;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.OrderFacts;
import org.conferral.award.entity.OrderPolicy;
import org.conferral.order.entity.PlacedItem;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.boundary.StudentQueries;

/** Awards one credential, and orders its document where that is asked: both or neither. */
@ApplicationScoped
public class SingleAwards {
    @Inject
    StudentQueries students;

    @Inject
    AwardFactsReads facts;

    @Inject
    Awards awards;

    @Inject
    AwardRepository repository;

    @Inject
    SingleOrders orders;

    public AwardResult award(AwardOne request, AwardAuthor author) {
        students.lock(List.of(request.studentId()));
        AwardFacts known = facts.of(request.studentId()).orElseThrow(() -> new BusinessException(9002));
        refuse(facts.policy().singleRefusal(known, request.type()));
        if (request.order() != null) {
            refuse(OrderPolicy.refusal(new OrderFacts(known.student(), true, request.legacyNumber() != null, false)));
        }
        CredentialNumber number = award(request, known, author);
        PlacedItem item =
                request.order() == null ? null : orders.place(known.student(), request.type(), number, request.order());
        long id = repository.place(number).orElseThrow().awardId();
        return new AwardResult(id, number, item);
    }

    private CredentialNumber award(AwardOne request, AwardFacts known, AwardAuthor author) {
        AwardCredential credential = new AwardCredential(
                request.studentId(),
                request.type(),
                request.schoolYear(),
                known.student().name(),
                request.legacyNumber());
        AwardStamp stamp = new AwardStamp(author.today(), author.at(), author.login(), null);
        return Optional.ofNullable(awards.award(List.of(credential), stamp).get(request.studentId()))
                .orElseThrow(() -> new BusinessException(44010, known.student().asn(), request.type()));
    }

    static void refuse(Optional<Refusal> refused) {
        refused.ifPresent(refusal -> {
            throw new BusinessException(refusal);
        });
    }
}
