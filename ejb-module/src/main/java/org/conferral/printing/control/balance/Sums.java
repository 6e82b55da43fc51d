package org.conferral.printing.control.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.platform.control.Database;
import org.conferral.printing.entity.PieceStatus;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.balance.BalancePlace;
import org.conferral.printing.entity.balance.BalancePolicy;
import org.conferral.printing.entity.balance.BalanceTally;
import org.conferral.printing.entity.balance.PrintBalance;

/**
 * Counts the pieces of a print job in the database, alike ones at once: what a page shows of a job that balances. Of one that
 * does not, {@link Counting} says in whom.
 */
@ApplicationScoped
public class Sums {
    private static final Object SOME = "";

    @Inject
    Database database;

    /** So many pieces that are alike for a balance. */
    private record Alike(PieceStatus status, OrderItemStatus item, boolean printed, boolean printedAnew, long pieces) {
        boolean isIn() {
            return status != PieceStatus.WITHDRAWN;
        }

        /** Whether they are where they should be, as {@link Counting#piece} says of each. */
        boolean isRight(PrintJobRow job, boolean written) {
            if (!isIn()) {
                return true;
            }
            Object line = printed ? SOME : null;
            return !(status == PieceStatus.SPOILED && !printedAnew && item == OrderItemStatus.SENT)
                    && BalancePolicy.fault(job.status(), item, written, line, line, true)
                            .isEmpty();
        }
    }

    /**
     * The balance of a job whose manifest has what was noted; nothing where it differs.
     *
     * @param written whether its files are written
     * @param here whether this server has them
     */
    Optional<PrintBalance> balance(PrintJobRow job, boolean written, boolean here, long gathered) {
        List<Alike> all = alike(job.id());
        Map<PieceStatus, Long> pieces = new EnumMap<>(PieceStatus.class);
        all.forEach(some -> pieces.merge(some.status(), some.pieces(), Long::sum));
        long out = pieces.getOrDefault(PieceStatus.WITHDRAWN, 0L);
        long in = pieces.values().stream().mapToLong(Long::longValue).sum() - out;
        Map<BalancePlace, Long> envelopes = envelopes(job.id());
        long inEnvelopes = envelopes.getOrDefault(BalancePlace.IN_JOB, 0L);
        if (gathered != in + out
                || job.counts().items() != in
                || job.counts().envelopes() != inEnvelopes
                || !all.stream().allMatch(some -> some.isRight(job, written))) {
            return Optional.empty();
        }
        List<BalanceTally> tallies = new ArrayList<>(List.of(
                new BalanceTally(BalancePlace.GATHERED, gathered, null),
                new BalanceTally(BalancePlace.TAKEN_OUT, out, null),
                new BalanceTally(BalancePlace.IN_JOB, in, inEnvelopes)));
        if (written) {
            tallies.add(new BalanceTally(BalancePlace.LISTED, in, inEnvelopes));
        }
        for (PieceStatus status : List.of(PieceStatus.OUTSTANDING, PieceStatus.MAILED, PieceStatus.SPOILED)) {
            BalancePlace place = BalancePlace.valueOf(status.name());
            tallies.add(new BalanceTally(place, pieces.getOrDefault(status, 0L), envelopes.getOrDefault(place, 0L)));
        }
        return Optional.of(new PrintBalance(tallies, List.of(), 0, here));
    }

    private List<Alike> alike(long job) {
        return database.read(handle -> handle.createQuery("""
                        select p.status, i.status as item_status, p.first_page is not null as printed,
                          p.status = 'SPOILED' and exists (
                            select from print_piece n join print_job j on j.id = n.job_id
                            where n.item_id = p.item_id and n.id > p.id and n.status <> 'WITHDRAWN'
                              and j.transmitted_at is not null) as printed_anew, count(*) as pieces
                        from print_piece p join order_item_facts i on i.item_id = p.item_id
                        where p.job_id = :job group by 1, 2, 3, 4""")
                .bind("job", job)
                .map((row, context) -> new Alike(
                        PieceStatus.valueOf(row.getString("status")),
                        OrderItemStatus.valueOf(row.getString("item_status")),
                        row.getBoolean("printed"),
                        row.getBoolean("printed_anew"),
                        row.getLong("pieces")))
                .list());
    }

    private Map<BalancePlace, Long> envelopes(long job) {
        return database.read(handle -> handle.createQuery("""
                        select coalesce(status, 'IN_JOB') as place, count(distinct envelope_id) as envelopes
                        from print_piece where job_id = :job and status <> 'WITHDRAWN'
                        group by grouping sets ((status), ())""")
                .bind("job", job)
                .reduceRows(new EnumMap<>(BalancePlace.class), (counts, row) -> {
                    counts.put(
                            BalancePlace.valueOf(row.getColumn("place", String.class)),
                            row.getColumn("envelopes", Long.class));
                    return counts;
                }));
    }
}
