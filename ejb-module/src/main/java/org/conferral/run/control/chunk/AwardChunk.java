package org.conferral.run.control.chunk;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.award.boundary.AwardFactsQueries;
import org.conferral.award.boundary.AwardingService;
import org.conferral.award.entity.ActiveAward;
import org.conferral.award.entity.AwardCredential;
import org.conferral.award.entity.AwardDecision;
import org.conferral.award.entity.AwardDecision.Grant;
import org.conferral.award.entity.AwardDecision.Refuse;
import org.conferral.award.entity.AwardFacts;
import org.conferral.award.entity.AwardPolicy;
import org.conferral.award.entity.AwardStamp;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.order.boundary.OrderingService;
import org.conferral.order.entity.FirstRunOrderPolicy;
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

/** A chunk of a run that awards and orders. */
class AwardChunk implements Chunk {
    private record Granted(PendingItem item, AwardFacts facts, AwardCredential credential) {}

    private final AwardFactsQueries facts;
    private final AwardingService awarding;
    private final OrderingService ordering;
    private final AwardPolicy policy;
    private final AwardStamp stamp;
    private final Placement placement;

    AwardChunk(
            AwardFactsQueries facts,
            AwardingService awarding,
            OrderingService ordering,
            AwardPolicy policy,
            AwardStamp stamp,
            Placement placement) {
        this.facts = facts;
        this.awarding = awarding;
        this.ordering = ordering;
        this.policy = policy;
        this.stamp = stamp;
        this.placement = placement;
    }

    @Override
    public Settlement settle(List<PendingItem> items) {
        List<Refused> refused = new ArrayList<>();
        List<Granted> granted = decide(items, refused);
        Map<Long, CredentialNumber> numbers = StageErrorException.at(
                Stage.AWARD,
                () -> awarding.awardAll(
                        granted.stream().map(Granted::credential).toList(), stamp));
        List<Granted> awarded = awarded(granted, numbers, refused);
        Map<Long, PlacedItem> placed = StageErrorException.at(
                Stage.ORDER,
                () -> ordering.placeFirstRunOrders(
                        awarded.stream().map(one -> orderOf(one, numbers)).toList(), placement));
        return new Settlement(
                awarded.stream().map(one -> settled(one, numbers, placed)).toList(), refused);
    }

    private List<Granted> decide(List<PendingItem> items, List<Refused> refused) {
        Map<Long, AwardFacts> known =
                facts.facts(items.stream().map(PendingItem::studentId).toList());
        List<Granted> granted = new ArrayList<>();
        for (PendingItem item : items) {
            AwardFacts facts = requireNonNull(known.get(item.studentId()));
            AwardDecision decision = policy.decide(facts, item.frozen());
            Optional<Refused> no = refusal(item, facts, decision);
            no.ifPresent(refused::add);
            if (no.isEmpty() && decision instanceof Grant grant) {
                granted.add(new Granted(item, facts, credential(facts, grant)));
            }
        }
        return granted;
    }

    private static Optional<Refused> refusal(PendingItem item, AwardFacts facts, AwardDecision decision) {
        if (decision instanceof Refuse refuse) {
            return Optional.of(new Refused(item.id(), Stage.AWARD, refuse.refusal()));
        }
        return FirstRunOrderPolicy.refusal(facts.student()).map(why -> new Refused(item.id(), Stage.ORDER, why));
    }

    private static AwardCredential credential(AwardFacts known, Grant grant) {
        return new AwardCredential(
                known.student().id(),
                grant.type(),
                grant.schoolYear(),
                known.student().name());
    }

    private static List<Granted> awarded(
            List<Granted> granted, Map<Long, CredentialNumber> numbers, List<Refused> refused) {
        List<Granted> awarded = new ArrayList<>();
        for (Granted one : granted) {
            if (numbers.containsKey(one.item().studentId())) {
                awarded.add(one);
            } else {
                Refusal meanwhile = Refusal.by(
                        44010, one.facts().student().asn(), one.credential().type());
                refused.add(new Refused(one.item().id(), Stage.AWARD, meanwhile));
            }
        }
        return awarded;
    }

    private static PlaceFirstRunOrder orderOf(Granted one, Map<Long, CredentialNumber> numbers) {
        return new PlaceFirstRunOrder(
                one.facts().student(),
                one.credential().type(),
                number(one, numbers).value());
    }

    private static CredentialNumber number(Granted one, Map<Long, CredentialNumber> numbers) {
        return requireNonNull(numbers.get(one.item().studentId()));
    }

    private Ordered settled(Granted one, Map<Long, CredentialNumber> numbers, Map<Long, PlacedItem> placed) {
        CredentialNumber number = number(one, numbers);
        return new Ordered(
                one.item().id(),
                ActiveAward.of(one.credential(), number, stamp.awardedOn()),
                requireNonNull(placed.get(number.value())),
                one.facts().student().language());
    }
}
