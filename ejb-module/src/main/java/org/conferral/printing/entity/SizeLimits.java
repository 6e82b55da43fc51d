package org.conferral.printing.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much one print job may come to; one that comes to as much is full, and is released at once
 * (docs/specification/ordering.md §12.1, step 5). What is null does not limit it, but no job has more than 99,999 envelopes.
 */
public record SizeLimits(
        @Nullable Integer items,
        @Nullable Integer envelopes,
        @Nullable Integer megabytes) {
    public static final SizeLimits NONE = new SizeLimits(null, null, null);
    public static final int MOST = 99_999;

    private static final long MEGABYTE = 1_000_000;

    private record Size(int items, int envelopes, long bytes) {
        private static final Size NOTHING = new Size(0, 0, 0);

        Size with(Envelope envelope) {
            return new Size(items + envelope.pieces().size(), envelopes + 1, bytes + envelope.bytes());
        }
    }

    /** The first that cannot be a limit, by the name of its field. */
    public Optional<String> impossible() {
        if (!isPossible(items)) {
            return Optional.of("most_items");
        }
        if (!isPossible(envelopes)) {
            return Optional.of("most_envelopes");
        }
        return isPossible(megabytes) ? Optional.empty() : Optional.of("most_megabytes");
    }

    private static boolean isPossible(@Nullable Integer limit) {
        return limit == null || (limit >= 1 && limit <= MOST);
    }

    /** Whether a job of these envelopes is full. */
    public boolean isFull(List<Envelope> all) {
        Size size = Size.NOTHING;
        for (Envelope envelope : all) {
            size = size.with(envelope);
        }
        return reaches(size.items(), items)
                || reaches(size.envelopes(), mostEnvelopes())
                || reaches(size.bytes(), bytes());
    }

    private static boolean reaches(long size, @Nullable Number limit) {
        return limit != null && size >= limit.longValue();
    }

    /** More cannot be numbered on their sheets. */
    private int mostEnvelopes() {
        return envelopes == null ? MOST : envelopes;
    }

    private @Nullable Long bytes() {
        return megabytes == null ? null : megabytes * MEGABYTE;
    }

    /**
     * Cuts a job between envelopes, in their order: each part takes as many as it may, and one at least; so all but the
     * last are full. Each is numbered from 1.
     */
    public List<List<Envelope>> parts(List<Envelope> all) {
        List<List<Envelope>> parts = new ArrayList<>();
        List<Envelope> part = new ArrayList<>();
        Size size = Size.NOTHING;
        for (Envelope envelope : all) {
            Size grown = size.with(envelope);
            if (!part.isEmpty() && isPassedBy(grown)) {
                parts.add(List.copyOf(part));
                part.clear();
                grown = Size.NOTHING.with(envelope);
            }
            part.add(envelope.numbered(part.size() + 1));
            size = grown;
        }
        parts.add(List.copyOf(part));
        return parts;
    }

    private boolean isPassedBy(Size size) {
        return passes(size.items(), items)
                || passes(size.envelopes(), mostEnvelopes())
                || passes(size.bytes(), bytes());
    }

    private static boolean passes(long size, @Nullable Number limit) {
        return limit != null && size > limit.longValue();
    }
}
