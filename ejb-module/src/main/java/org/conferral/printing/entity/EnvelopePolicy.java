package org.conferral.printing.entity;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How envelopes are made up (docs/specification/ordering.md §12.2). What goes to one recipient at one address shares an
 * envelope as far as it has room; envelopes follow one another by country group, postal code and recipient, and are
 * numbered so.
 */
public final class EnvelopePolicy {
    private EnvelopePolicy() {}

    private record Sorted(LoosePiece piece, CollationKey recipient) {}

    private static final Comparator<Sorted> ORDER = Comparator.comparing(
                    (Sorted sorted) -> sorted.piece().destination())
            .thenComparing(sorted -> postal(sorted.piece()))
            .thenComparing(Sorted::recipient)
            .thenComparing(sorted -> sorted.piece().placeKey())
            .thenComparing(sorted -> sorted.piece().id());

    /**
     * The envelopes of a job, in the order of their numbers.
     *
     * @param room how many sheets go into one
     */
    public static List<Envelope> envelopes(Collection<LoosePiece> pieces, int room) {
        List<Envelope> envelopes = new ArrayList<>();
        List<LoosePiece> open = new ArrayList<>();
        for (LoosePiece piece : sorted(pieces)) {
            if (!open.isEmpty() && !belongs(piece, open, room)) {
                envelopes.add(closed(open, envelopes.size() + 1));
                open.clear();
            }
            open.add(piece);
        }
        if (!open.isEmpty()) {
            envelopes.add(closed(open, envelopes.size() + 1));
        }
        return envelopes;
    }

    /**
     * What is alike for what goes to one recipient at one address, whatever the case, blanks and points in it; between two
     * figures one blank is left, as "Apt 1, 23 Main" is not "Apt 12, 3 Main".
     */
    public static String placeKey(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\p{N})[^\\p{L}\\p{M}\\p{N}]+(?=\\p{N})", " ")
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ]+|(?<!\\p{N}) +| +(?!\\p{N})", "");
    }

    private static List<LoosePiece> sorted(Collection<LoosePiece> pieces) {
        Collator names = Collator.getInstance(Locale.CANADA);
        names.setStrength(Collator.SECONDARY);
        return pieces.stream()
                .map(piece -> new Sorted(
                        piece, names.getCollationKey(piece.recipient().strip().replaceAll("\\s+", " "))))
                .sorted(ORDER)
                .map(Sorted::piece)
                .toList();
    }

    private static String postal(LoosePiece piece) {
        return Objects.requireNonNullElse(piece.postalCode(), "")
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }

    private static boolean belongs(LoosePiece piece, List<LoosePiece> open, int room) {
        return open.get(0).placeKey().equals(piece.placeKey()) && sheets(open) + piece.sheets() <= room;
    }

    private static int sheets(List<LoosePiece> pieces) {
        return pieces.stream().mapToInt(LoosePiece::sheets).sum();
    }

    private static Envelope closed(List<LoosePiece> pieces, int sequence) {
        LoosePiece first = pieces.get(0);
        return new Envelope(
                sequence,
                first.recipient(),
                first.postalCode(),
                first.destination(),
                sheets(pieces),
                pieces.stream().mapToLong(LoosePiece::bytes).sum(),
                pieces.stream().map(LoosePiece::id).toList());
    }
}
