package org.conferral.printing.control.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.conferral.platform.control.Database;
import org.conferral.printing.entity.EnvelopePolicy;
import org.conferral.printing.entity.JobKey;
import org.conferral.printing.entity.PaperStock;
import org.conferral.printing.entity.PrintableItem;
import org.jdbi.v3.core.statement.SqlStatement;

/** Puts order items into the print jobs that are open for them. */
@ApplicationScoped
public class OpenJobs {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** The job that is open for what goes together, locked; a new one where there is none. */
    public long lock(JobKey key, String by) {
        Optional<Long> open = find(key);
        while (open.isEmpty()) {
            open(key, by);
            open = find(key);
        }
        return open.get();
    }

    private Optional<Long> find(JobKey key) {
        return database.read(
                handle -> bound(handle.createQuery("""
                                select id from print_job
                                where status = 'OPEN' and document_type = :type and document_language = :language
                                  and delivery_method = :method and facility_id = :facility
                                for no key update"""), key).mapTo(Long.class).findOne());
    }

    private void open(JobKey key, String by) {
        database.write(handle -> bound(handle.createUpdate("""
                                insert into print_job (document_type, document_language, delivery_method, facility_id,
                                  made_at, made_by)
                                values (:type, :language, :method, :facility, :at, :by)
                                on conflict (document_type, document_language, delivery_method, facility_id)
                                  where status = 'OPEN' do nothing"""), key)
                .bind("at", Database.timestamp(clock.instant()))
                .bind("by", by)
                .execute());
    }

    private static <S extends SqlStatement<S>> S bound(S statement, JobKey key) {
        return statement
                .bind("type", key.type().name())
                .bind("language", key.language().name())
                .bind("method", key.method().name())
                .bind("facility", key.facility());
    }

    /** Adds pieces to a job, which is locked; how many, as nothing is in two jobs. */
    public int add(long job, List<PrintableItem> items) {
        return database.read(handle -> handle.createUpdate("""
                        insert into print_piece (job_id, item_id, recipient, place_key, postal_code, destination, copies,
                          credential_pages, plain_pages, bytes)
                        select :job, i.item, i.recipient, i.place, nullif(i.postal, ''), i.destination, i.copies,
                          i.credentials, i.plain, i.bytes
                        from unnest(:items, :recipients, :places, :postals, :destinations, :copies, :credentials, :plain,
                            :bytes)
                          i (item, recipient, place, postal, destination, copies, credentials, plain, bytes)
                        on conflict (item_id) where status = 'OUTSTANDING' do nothing""")
                .bind("job", job)
                .bind("items", items.stream().map(PrintableItem::id).toArray(Long[]::new))
                .bind("recipients", texts(items, PrintableItem::addressee))
                .bind("places", texts(items, item -> EnvelopePolicy.placeKey(item.address())))
                .bind("postals", texts(items, item -> item.postalCode() == null ? "" : item.postalCode()))
                .bind("destinations", texts(items, item -> item.destination().name()))
                .bind("copies", whole(items, PrintableItem::copies))
                .bind("credentials", whole(items, item -> PaperStock.CREDENTIAL.pages(item.kind())))
                .bind("plain", whole(items, item -> PaperStock.PLAIN.pages(item.kind())))
                .bind("bytes", items.stream().map(PrintableItem::bytes).toArray(Long[]::new))
                .execute());
    }

    private static String[] texts(List<PrintableItem> items, Function<PrintableItem, String> part) {
        return items.stream().map(part).toArray(String[]::new);
    }

    private static Integer[] whole(List<PrintableItem> items, Function<PrintableItem, Integer> part) {
        return items.stream().map(part).toArray(Integer[]::new);
    }
}
