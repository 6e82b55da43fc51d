package org.conferral.document.control.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.conferral.award.boundary.AwardFactsQueries;
import org.conferral.award.entity.PrintedAward;
import org.conferral.consumer.boundary.RecipientQueries;
import org.conferral.document.control.DocumentSigner;
import org.conferral.document.control.StampBudget;
import org.conferral.document.control.edition.Edition;
import org.conferral.document.control.edition.Editions;
import org.conferral.document.control.making.MadeDocument.Faulty;
import org.conferral.document.control.making.MadeDocument.Made;
import org.conferral.document.control.making.MadeDocument.Waiting;
import org.conferral.document.control.pades.NoSignatureException;
import org.conferral.document.control.proof.SigningKey;
import org.conferral.document.control.proof.SigningKey.Current;
import org.conferral.document.entity.DocumentFault;
import org.conferral.document.entity.DueDocument;
import org.conferral.document.entity.MakingStep;
import org.conferral.document.entity.MakingStep.Next;
import org.conferral.order.boundary.ItemMakingService;
import org.conferral.order.entity.WaitingItem;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.work.DataLock;
import org.conferral.platform.control.work.Savepoints;

/**
 * Makes the documents of one chunk in the caller's transaction: claims items, checks each, makes what can be made, stores
 * files and marks.
 */
@ApplicationScoped
public class DocumentMaker {
    @Inject
    Database database;

    @Inject
    Savepoints savepoints;

    @Inject
    ItemMakingService items;

    @Inject
    AwardFactsQueries awards;

    @Inject
    RecipientQueries recipients;

    @Inject
    Editions editions;

    @Inject
    SigningKey signing;

    @Inject
    DocumentSigner signer;

    @Inject
    DocumentWorkshop workshop;

    @Inject
    Clock clock;

    /** The next chunk of at most so many items. */
    public MakingStep next(long execution, int limit) {
        if (!database.read(DataLock::tryShared)) {
            return MakingStep.WAITING;
        }
        List<WaitingItem> claimed = items.claim(signer.chunk(limit), signer.isReady());
        if (claimed.isEmpty()) {
            return MakingStep.ENDED;
        }
        Current key = signing.current();
        List<MadeDocument> made = savepoints.outcomes(
                make(claimed, key),
                some -> workshop.keep(some, execution, key),
                (one, refused) -> workshop.hold(one.item(), "database " + refused.code()));
        int good = (int) made.stream().filter(Made.class::isInstance).count();
        int held = (int) made.stream().filter(Faulty.class::isInstance).count();
        return new MakingStep(good, held, Next.GO_ON);
    }

    private List<MadeDocument> make(List<WaitingItem> claimed, Current key) {
        Map<Long, PrintedAward> known = awards.printed(
                claimed.stream().map(WaitingItem::credentialNumber).toList());
        Edition edition = editions.current();
        LocalDate today = LocalDate.now(clock);
        Set<Long> consumers = recipients.lockReceiving(claimed.stream()
                .map(WaitingItem::consumer)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Attempts attempts = new Attempts();
        StampBudget budget = signer.budget();
        return claimed.stream()
                .map(item -> attempts.at(
                        item.id(),
                        () -> make(
                                new DueDocument(item, known.get(item.credentialNumber()), consumers, today),
                                edition,
                                key,
                                budget)))
                .toList();
    }

    private MadeDocument make(DueDocument due, Edition edition, Current key, StampBudget budget) {
        long item = due.item().id();
        List<DocumentFault> faults = workshop.faults(due, edition);
        if (!faults.isEmpty()) {
            return new Faulty(item, faults);
        }
        if (!due.kind().isSigned()) {
            return workshop.make(due, edition, key);
        }
        if (!signer.isReady() || budget.isUsedUp()) {
            return new Waiting(item);
        }
        try {
            return budget.spend(() -> workshop.make(due, edition, key));
        } catch (NoSignatureException e) {
            return new Waiting(item);
        }
    }
}
