package org.conferral.run.control.chunk;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.award.boundary.AwardFactsQueries;
import org.conferral.award.entity.ActiveAward;
import org.conferral.award.entity.OrderFacts;
import org.conferral.award.entity.OrderPolicy;
import org.conferral.award.entity.ReviewKey;
import org.conferral.order.boundary.OrderingService;
import org.conferral.order.entity.PlaceFirstRunOrder;
import org.conferral.order.entity.PlacedItem;
import org.conferral.order.entity.Placement;
import org.conferral.platform.entity.Refusal;
import org.conferral.run.entity.PendingItem;
import org.conferral.run.entity.SettledItem.Ordered;
import org.conferral.run.entity.SettledItem.Refused;
import org.conferral.run.entity.Settlement;
import org.conferral.run.entity.Stage;
import org.conferral.run.entity.StageErrorException;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.StudentFacts;
import org.jspecify.annotations.Nullable;

/** A chunk of a run that orders what is awarded already: the active number of each record, whichever it is by now. */
class OrderChunk implements Chunk {
    private record Granted(PendingItem item, StudentFacts student, ActiveAward award) {}

    private final StudentQueries students;
    private final AwardFactsQueries awards;
    private final OrderingService ordering;
    private final Placement placement;

    OrderChunk(StudentQueries students, AwardFactsQueries awards, OrderingService ordering, Placement placement) {
        this.students = students;
        this.awards = awards;
        this.ordering = ordering;
        this.placement = placement;
    }

    @Override
    public Settlement settle(List<PendingItem> items) {
        List<Refused> refused = new ArrayList<>();
        List<Granted> granted = decide(items, refused);
        Map<Long, PlacedItem> placed = StageErrorException.at(
                Stage.ORDER,
                () -> ordering.placeFirstRunOrders(
                        granted.stream().map(OrderChunk::orderOf).toList(), placement));
        List<Ordered> ordered = new ArrayList<>();
        for (Granted one : granted) {
            PlacedItem item = placed.get(one.award().number().value());
            if (item == null) {
                // ordered meanwhile
                refused.add(new Refused(one.item().id(), Stage.ORDER, Refusal.by(44017)));
            } else {
                ordered.add(new Ordered(
                        one.item().id(), one.award(), item, one.student().language()));
            }
        }
        return new Settlement(ordered, refused);
    }

    private List<Granted> decide(List<PendingItem> items, List<Refused> refused) {
        List<Long> ids = items.stream().map(PendingItem::studentId).distinct().toList();
        Map<Long, StudentFacts> known = students.facts(ids);
        Map<ReviewKey, ActiveAward> active = awards.active(ids).stream()
                .collect(
                        Collectors.toMap(award -> new ReviewKey(award.studentId(), award.type()), Function.identity()));
        List<Granted> granted = new ArrayList<>();
        for (PendingItem item : items) {
            ActiveAward award = active.get(new ReviewKey(item.studentId(), item.frozen()));
            decide(item, requireNonNull(known.get(item.studentId())), award, refused)
                    .ifPresent(granted::add);
        }
        return granted;
    }

    private static Optional<Granted> decide(
            PendingItem item, StudentFacts student, @Nullable ActiveAward award, List<Refused> refused) {
        OrderFacts facts = award == null ? OrderFacts.notAwarded(student) : award.facts(student);
        Optional<Refusal> refusal = OrderPolicy.refusal(facts);
        refusal.ifPresent(why -> refused.add(new Refused(item.id(), Stage.ORDER, why)));
        return award == null || refusal.isPresent() ? Optional.empty() : Optional.of(new Granted(item, student, award));
    }

    private static PlaceFirstRunOrder orderOf(Granted one) {
        return new PlaceFirstRunOrder(
                one.student(), one.award().type(), one.award().number().value());
    }
}
