package org.conferral.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.award.boundary.AwardFactsQueries;
import org.conferral.award.entity.PrintedAward;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.document.control.MadeDocument.Faulty;
import org.conferral.document.control.MadeDocument.Made;
import org.conferral.document.control.SigningKeys.Current;
import org.conferral.document.entity.DocumentFault;
import org.conferral.document.entity.DocumentFault.Kind;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.DueDocument;
import org.conferral.document.entity.MakingStep;
import org.conferral.document.entity.MakingStep.Next;
import org.conferral.order.boundary.ItemMakingService;
import org.conferral.order.entity.WaitingItem;
import org.conferral.platform.control.DataLock;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.Savepoints;

/**
 * Makes the documents of one chunk in the caller's transaction: claims items, checks each, makes what can be made, stores
 * files and marks. What fails for no known reason is tried three times; then that item alone is held.
 */
@ApplicationScoped
public class DocumentMaker {
    private static final Logger LOG = System.getLogger(DocumentMaker.class.getName());
    private static final int TRIES = 3;

    @Inject
    Database database;

    @Inject
    Savepoints savepoints;

    @Inject
    ItemMakingService items;

    @Inject
    AwardFactsQueries awards;

    @Inject
    CredentialQueries credentials;

    @Inject
    SigningKeys keys;

    @Inject
    DocumentWorkshop workshop;

    @Inject
    Clock clock;

    /** The next chunk of at most so many items. */
    public MakingStep next(long execution, int limit) {
        if (!database.read(DataLock::tryShared)) {
            return MakingStep.WAITING;
        }
        List<WaitingItem> claimed = items.claim(limit);
        if (claimed.isEmpty()) {
            return MakingStep.ENDED;
        }
        Current key = keys.current();
        List<MadeDocument> made = savepoints.outcomes(
                make(claimed, key),
                some -> workshop.keep(some, execution, key),
                (one, refused) -> workshop.hold(one.item(), "database " + refused.code()));
        int good = (int) made.stream().filter(Made.class::isInstance).count();
        return new MakingStep(good, made.size() - good, Next.GO_ON);
    }

    private List<MadeDocument> make(List<WaitingItem> claimed, Current key) {
        Map<Long, PrintedAward> known = awards.printed(
                claimed.stream().map(WaitingItem::credentialNumber).toList());
        Map<CredentialCode, CredentialTypeRow> types =
                credentials.types().stream().collect(Collectors.toMap(CredentialTypeRow::code, Function.identity()));
        LocalDate today = LocalDate.now(clock);
        return claimed.stream()
                .map(item -> new DueDocument(item, known.get(item.credentialNumber()), today))
                .map(due -> make(due, title(types, due), key))
                .toList();
    }

    private static Optional<String> title(Map<CredentialCode, CredentialTypeRow> types, DueDocument due) {
        PrintedAward award = due.award();
        return DocumentLanguage.find(due.item().language())
                .flatMap(language -> Optional.ofNullable(award == null ? null : types.get(award.type()))
                        .map(type -> type.name(language.locale())))
                .filter(title -> !title.isBlank());
    }

    private MadeDocument make(DueDocument due, Optional<String> title, Current key) {
        long item = due.item().id();
        for (int attempt = 1; ; attempt++) {
            try {
                List<DocumentFault> faults = DocumentCheck.of(due, title.isPresent() || due.award() == null);
                return faults.isEmpty() ? workshop.make(due, title.orElseThrow(), key) : new Faulty(item, faults);
            } catch (RuntimeException e) {
                if (attempt == TRIES) {
                    LOG.log(Level.ERROR, "The document of order item " + item + " cannot be made", e);
                    return new Faulty(item, List.of(new DocumentFault(Kind.GENERATION_FAILED, e.toString())));
                }
            }
        }
    }
}
