package org.conferral.printing.entity.run;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.printing.entity.PieceStatus;
import org.jspecify.annotations.Nullable;

/**
 * Where an item is that a run ordered: each in exactly one place (docs/specification/product.md, decision 8), in the order
 * of its way.
 */
public enum RunPlace {
    /** Waits for its document. */
    ORDERED(Part.WITHOUT_DOCUMENT, Standing.UNDER_WAY),
    HELD(Part.WITHOUT_DOCUMENT, Standing.STUCK),
    CANCELLED(Part.WITHOUT_DOCUMENT, Standing.SETTLED),
    /** It should have a document. */
    LOST(Part.WITHOUT_DOCUMENT, Standing.WRONG),
    /** Waits for a print job. */
    READY(Part.NOT_PRINTED, Standing.UNDER_WAY),
    /** It would wait for one, but for a hold on the student or the student's death. */
    WITHHELD(Part.NOT_PRINTED, Standing.STUCK),
    /** In a print job that could not be handed over. */
    FAILED(Part.NOT_PRINTED, Standing.STUCK),
    /** In a print job that has not arrived. */
    GATHERED(Part.NOT_PRINTED, Standing.UNDER_WAY),
    /** Sent, though no print job has it. */
    UNPRINTED(Part.NOT_PRINTED, Standing.WRONG),
    /** In a print job that has arrived, whose file does not have its pages any more as they were handed over. */
    PAGES_LOST(Part.PRINTED, Standing.WRONG),
    /** The same of its line in the manifest. */
    UNLISTED(Part.PRINTED, Standing.WRONG),
    /** With who prints it; nobody has said that it was mailed. */
    PRINTED(Part.PRINTED, Standing.UNDER_WAY),
    /** Printed and of no use, and not printed anew. */
    SPOILED(Part.PRINTED, Standing.STUCK),
    /** Printed, and to be handed over by Student Records. */
    AT_HAND(Part.PRINTED, Standing.UNDER_WAY),
    MAILED(Part.PRINTED, Standing.SETTLED),
    /** By Student Records. */
    HANDED_OVER(Part.PRINTED, Standing.SETTLED),
    RETURNED(Part.PRINTED, Standing.STUCK),
    /** It came back, or went to somebody else, and another one was ordered. */
    REORDERED(Part.PRINTED, Standing.SETTLED),
    DELIVERED_IN_ERROR(Part.PRINTED, Standing.STUCK),
    /** It goes another way than on paper. */
    TO_BE_FETCHED(Part.ELECTRONIC, Standing.UNDER_WAY),
    DOWNLOADED(Part.ELECTRONIC, Standing.SETTLED),
    EXPIRED(Part.ELECTRONIC, Standing.STUCK);

    /** How far that is. */
    public enum Part {
        WITHOUT_DOCUMENT,
        NOT_PRINTED,
        PRINTED,
        ELECTRONIC;

        /** Its places. */
        public List<RunPlace> places() {
            return Arrays.stream(RunPlace.values())
                    .filter(place -> place.part == this)
                    .toList();
        }
    }

    /** Whether something is to be done about it. */
    public enum Standing {
        /** Nothing more. */
        SETTLED,
        /** It goes on. */
        UNDER_WAY,
        /** Not before somebody acts. */
        STUCK,
        /** It cannot be. */
        WRONG
    }

    private final Part part;
    private final Standing standing;

    RunPlace(Part part, Standing standing) {
        this.part = part;
        this.standing = standing;
    }

    public Part part() {
        return part;
    }

    public Standing standing() {
        return standing;
    }

    /**
     * What tells where an item is.
     *
     * @param documented whether it has a document
     * @param piece its newest piece in a print job
     * @param arrived whether that job has arrived
     * @param failed whether that job could not be handed over
     * @param held whether a hold on the student is in force, or the student is deceased
     * @param routed whether somebody prints what goes that way
     * @param reordered whether another one was ordered in its place
     * @param pagesLost whether it has no page in the file of its job, or the job is open and that file is not what it was
     * @param unlisted whether the manifest of its job does not have its line any more as it was handed over
     */
    public record Facts(
            OrderItemStatus status,
            SpecialHandling handling,
            boolean documented,
            @Nullable PieceStatus piece,
            boolean arrived,
            boolean failed,
            boolean held,
            boolean routed,
            boolean reordered,
            boolean pagesLost,
            boolean unlisted) {}

    /**
     * How the order items stand that may be in this place, as the names of their status and of their special handling with a
     * blank between: who looks for them leaves all others aside.
     */
    public Set<String> stands() {
        return Stands.BY_PLACE.getOrDefault(this, Set.of());
    }

    /** Found by asking the rule about everything that there can be. */
    private static final class Stands {
        private static final int FLAGS = 256;
        static final Map<RunPlace, Set<String>> BY_PLACE = new EnumMap<>(RunPlace.class);

        static {
            for (OrderItemStatus status : OrderItemStatus.values()) {
                for (SpecialHandling handling : SpecialHandling.values()) {
                    for (int flags = 0; flags < FLAGS; flags++) {
                        add(status, handling, null, flags);
                        for (PieceStatus piece : PieceStatus.values()) {
                            add(status, handling, piece, flags);
                        }
                    }
                }
            }
        }

        private static void add(
                OrderItemStatus status, SpecialHandling handling, @Nullable PieceStatus piece, int flags) {
            RunPlace place = of(new Facts(
                    status,
                    handling,
                    (flags & 1) > 0,
                    piece,
                    (flags & 2) > 0,
                    (flags & 4) > 0,
                    (flags & 8) > 0,
                    (flags & 16) > 0,
                    (flags & 32) > 0,
                    (flags & 64) > 0,
                    (flags & 128) > 0));
            BY_PLACE.computeIfAbsent(place, key -> new HashSet<>()).add(status + " " + handling);
        }
    }

    /** Where it is. */
    public static RunPlace of(Facts item) {
        return switch (item.status()) {
            case UNDER_CONSTRUCTION, ORDERED -> ORDERED;
            case ON_HOLD, SYSTEM_HOLD -> HELD;
            case CANCELLED -> CANCELLED;
            case PROCESSED -> item.documented() ? ready(item) : LOST;
            case SENT -> item.documented() ? sent(item) : LOST;
            case FAILED_DELIVERY -> item.reordered() ? REORDERED : RETURNED;
            case DELIVERED_IN_ERROR -> item.reordered() ? REORDERED : DELIVERED_IN_ERROR;
            case DOWNLOADED -> DOWNLOADED;
            case EXPIRED -> item.reordered() ? REORDERED : EXPIRED;
        };
    }

    private static RunPlace ready(Facts item) {
        if (item.piece() != null) {
            return item.failed() ? FAILED : GATHERED;
        }
        if (!item.routed()) {
            return TO_BE_FETCHED;
        }
        return item.held() ? WITHHELD : READY;
    }

    private static RunPlace sent(Facts item) {
        if (item.piece() == null) {
            return UNPRINTED;
        }
        if (!item.arrived()) {
            return item.failed() ? FAILED : GATHERED;
        }
        if (item.piece() == PieceStatus.SPOILED) {
            return SPOILED;
        }
        if (item.pagesLost()) {
            return PAGES_LOST;
        }
        if (item.unlisted()) {
            return UNLISTED;
        }
        return switch (item.handling()) {
            case OUTSTANDING, PENDING -> AT_HAND;
            case COMPLETED -> HANDED_OVER;
            case NOT_REQUIRED -> item.piece() == PieceStatus.MAILED ? MAILED : PRINTED;
        };
    }
}
