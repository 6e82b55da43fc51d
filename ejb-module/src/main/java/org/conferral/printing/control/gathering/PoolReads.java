package org.conferral.printing.control.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperKind;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.Destination;
import org.conferral.platform.control.Database;
import org.conferral.printing.control.facility.Routes;
import org.conferral.printing.entity.Facility;
import org.conferral.printing.entity.JobKey;
import org.conferral.printing.entity.Pool;
import org.conferral.printing.entity.PoolGroup;
import org.conferral.printing.entity.PrintableItem;
import org.conferral.printing.entity.RoutingPolicy;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads what is Ready for Delivery and in no print job. */
@ApplicationScoped
public class PoolReads {
    static final String FREE = """
            i.status = 'PROCESSED' and i.category = 'CREDENTIAL' and not i.deleted
              and not exists (select from print_piece p where p.item_id = i.item_id and p.status = 'OUTSTANDING')""";

    /** A hold keeps a document from being released (docs/specification/product.md, decision 11). */
    static final String HELD = "(i.deceased or coalesce(i.held_until >= :today, false))";

    static final String ROUTED = "exists (select from print_route r where r.delivery_method = i.delivery_method)";

    @Inject
    Database database;

    @Inject
    Routes routes;

    @Inject
    Clock clock;

    private record Alike(
            CredentialCode type,
            DocumentLanguage language,
            DeliveryMethod method,
            int copies,
            PaperKind kind,
            long items) {
        int sheets() {
            return copies * kind.pages();
        }
    }

    /** The next that are to be gathered, by id. */
    public List<Long> next(long behind, int limit) {
        return database.read(handle -> handle.createQuery("""
                        select i.item_id from order_item_facts i join document_facts d on d.item_id = i.item_id
                        where %s and %s and not %s and i.item_id > :behind
                        order by i.item_id limit :limit""".formatted(FREE, ROUTED, HELD))
                .bind("today", LocalDate.now(clock))
                .bind("behind", behind)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list());
    }

    /** Those of these that are to be gathered still; in a statement that sees what was committed before. */
    public List<PrintableItem> printable(Collection<Long> ids) {
        return database.read(handle -> handle.createQuery("""
                        select i.item_id, i.document_type, i.document_language, i.delivery_method, i.copies,
                          i.postal_code, i.country, d.kind, d.addressee, d.address, d.bytes
                        from order_item_facts i join document_facts d on d.item_id = i.item_id
                        where i.item_id = any (:ids) and %s and not %s
                        order by i.item_id""".formatted(FREE, HELD))
                .bind("today", LocalDate.now(clock))
                .bind("ids", ids.toArray(Long[]::new))
                .map(PoolReads::item)
                .list());
    }

    private static PrintableItem item(ResultSet row, StatementContext context) throws SQLException {
        String country = row.getString("country");
        return new PrintableItem(
                row.getLong("item_id"),
                CredentialCode.valueOf(row.getString("document_type")),
                DocumentLanguage.valueOf(row.getString("document_language")),
                DeliveryMethod.valueOf(row.getString("delivery_method")),
                row.getInt("copies"),
                PaperKind.valueOf(row.getString("kind")),
                Objects.requireNonNullElse(row.getString("addressee"), ""),
                row.getString("address"),
                row.getString("postal_code"),
                country == null ? Destination.CANADA : Destination.of(country),
                row.getLong("bytes"));
    }

    /** What would be gathered now, and what not. */
    public Pool pool() {
        RoutingPolicy policy = routes.policy();
        Map<Integer, Facility> facilities =
                routes.facilities().stream().collect(Collectors.toMap(Facility::id, Function.identity()));
        Map<JobKey, PoolGroup> groups = new TreeMap<>();
        alike().forEach(same -> policy.of(same.method(), same.sheets()).ifPresent(route -> {
            JobKey key = new JobKey(same.type(), same.language(), route.method(), route.facility());
            groups.merge(
                    key,
                    new PoolGroup(
                            key,
                            Objects.requireNonNull(facilities.get(key.facility())),
                            same.items(),
                            same.items() * same.sheets()),
                    PoolReads::sum);
        }));
        return new Pool(List.copyOf(groups.values()), held(), otherwise());
    }

    private static PoolGroup sum(PoolGroup one, PoolGroup other) {
        return new PoolGroup(one.key(), one.facility(), one.items() + other.items(), one.pages() + other.pages());
    }

    private List<Alike> alike() {
        return database.read(handle -> handle.createQuery("""
                        select i.document_type, i.document_language, i.delivery_method, i.copies, d.kind,
                          count(*) as items
                        from order_item_facts i join document_facts d on d.item_id = i.item_id
                        where %s and %s and not %s
                        group by 1, 2, 3, 4, 5""".formatted(FREE, ROUTED, HELD))
                .bind("today", LocalDate.now(clock))
                .map((row, context) -> new Alike(
                        CredentialCode.valueOf(row.getString("document_type")),
                        DocumentLanguage.valueOf(row.getString("document_language")),
                        DeliveryMethod.valueOf(row.getString("delivery_method")),
                        row.getInt("copies"),
                        PaperKind.valueOf(row.getString("kind")),
                        row.getLong("items")))
                .list());
    }

    private long held() {
        return database.read(handle -> handle.createQuery(
                        "select count(*) from order_item_facts i where %s and %s and %s".formatted(FREE, ROUTED, HELD))
                .bind("today", LocalDate.now(clock))
                .mapTo(Long.class)
                .one());
    }

    private long otherwise() {
        return database.read(handle -> handle.createQuery(
                        "select count(*) from order_item_facts i where %s and not %s".formatted(FREE, ROUTED))
                .mapTo(Long.class)
                .one());
    }
}
