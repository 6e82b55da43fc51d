package org.conferral.printing.control.balance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.conferral.printing.entity.PieceRow;
import org.conferral.printing.entity.PieceStatus;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.balance.BalanceDifference;
import org.conferral.printing.entity.balance.BalanceFault;
import org.conferral.printing.entity.balance.BalancePlace;
import org.conferral.printing.entity.balance.BalancePolicy;
import org.conferral.printing.entity.balance.BalanceTally;
import org.conferral.printing.entity.balance.PrintBalance;
import org.jspecify.annotations.Nullable;

/** Counts the pieces of one print job, and notes each that is not where it should be. */
final class Counting {
    private final PrintJobRow job;
    private final Written written;
    private final Map<BalancePlace, Long> pieces = new EnumMap<>(BalancePlace.class);
    private final Map<BalancePlace, Set<Integer>> envelopes = new EnumMap<>(BalancePlace.class);
    private final Set<String> numbers = new HashSet<>();
    private final List<BalanceDifference> ofTheJob = new ArrayList<>();
    private final List<BalanceDifference> ofPieces = new ArrayList<>();
    private final int kept;
    private int count;

    /**
     * Of a job.
     *
     * @param kept how many differences are kept
     */
    Counting(PrintJobRow job, Written written, int kept) {
        this.job = job;
        this.written = written;
        this.kept = kept;
    }

    /** Counts a piece. */
    void piece(PieceRow piece) {
        if (piece.status() == PieceStatus.WITHDRAWN) {
            add(BalancePlace.TAKEN_OUT, null);
            return;
        }
        add(BalancePlace.IN_JOB, piece.envelope());
        add(place(piece.status()), piece.envelope());
        numbers.add(piece.number());
        if (piece.isWaiting()) {
            differs(BalanceFault.SPOILED, piece.number(), piece);
            return;
        }
        String listed = written.listed().get(piece.number());
        BalancePolicy.fault(
                        job.status(),
                        piece.itemStatus(),
                        written.isWritten(),
                        written.noted().get(piece.number()),
                        listed,
                        written.pagesKept())
                .ifPresent(fault -> differs(fault, piece.number(), piece));
    }

    private void differs(BalanceFault fault, String about, @Nullable PieceRow piece) {
        count++;
        if (ofPieces.size() < kept) {
            ofPieces.add(new BalanceDifference(fault, about, piece));
        }
    }

    private void differs(BalanceFault fault, String about) {
        count++;
        ofTheJob.add(new BalanceDifference(fault, about, null));
    }

    private static BalancePlace place(PieceStatus status) {
        return switch (status) {
            case OUTSTANDING -> BalancePlace.OUTSTANDING;
            case MAILED -> BalancePlace.MAILED;
            case SPOILED -> BalancePlace.SPOILED;
            case WITHDRAWN -> BalancePlace.TAKEN_OUT;
        };
    }

    private void add(BalancePlace place, @Nullable Integer envelope) {
        pieces.merge(place, 1L, Long::sum);
        if (envelope != null) {
            envelopes.computeIfAbsent(place, key -> new HashSet<>()).add(envelope);
        }
    }

    /** The balance, after so many were gathered. */
    PrintBalance end(long gathered) {
        if (gathered != count(BalancePlace.IN_JOB) + count(BalancePlace.TAKEN_OUT)
                || job.counts().items() != count(BalancePlace.IN_JOB)
                || job.counts().envelopes() != inEnvelopes(BalancePlace.IN_JOB)) {
            differs(BalanceFault.COUNT, "");
        }
        written.faulty().forEach(file -> differs(BalanceFault.FILE, file));
        written.listed().keySet().stream()
                .filter(number -> !numbers.contains(number))
                .sorted()
                .forEach(number -> differs(BalanceFault.UNKNOWN_LINE, number, null));
        return new PrintBalance(tallies(gathered), first(), count, written.filesHere());
    }

    private List<BalanceDifference> first() {
        return Stream.concat(ofTheJob.stream(), ofPieces.stream()).limit(kept).toList();
    }

    private List<BalanceTally> tallies(long gathered) {
        List<BalanceTally> tallies = new ArrayList<>();
        tallies.add(new BalanceTally(BalancePlace.GATHERED, gathered, null));
        tallies.add(new BalanceTally(BalancePlace.TAKEN_OUT, count(BalancePlace.TAKEN_OUT), null));
        tallies.add(tally(BalancePlace.IN_JOB));
        if (written.isWritten()) {
            Map<String, String> listed = written.listed();
            tallies.add(new BalanceTally(
                    BalancePlace.LISTED,
                    listed.size(),
                    listed.values().stream().map(Counting::envelope).distinct().count()));
        }
        tallies.add(tally(BalancePlace.OUTSTANDING));
        tallies.add(tally(BalancePlace.MAILED));
        tallies.add(tally(BalancePlace.SPOILED));
        return tallies;
    }

    private static String envelope(String line) {
        return line.substring(0, line.indexOf(','));
    }

    private BalanceTally tally(BalancePlace place) {
        return new BalanceTally(place, count(place), inEnvelopes(place));
    }

    private long count(BalancePlace place) {
        return pieces.getOrDefault(place, 0L);
    }

    private long inEnvelopes(BalancePlace place) {
        return envelopes.getOrDefault(place, Set.of()).size();
    }
}
