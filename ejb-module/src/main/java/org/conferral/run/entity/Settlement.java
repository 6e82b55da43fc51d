package org.conferral.run.entity;

import java.util.List;
import org.conferral.run.entity.SettledItem.Ordered;
import org.conferral.run.entity.SettledItem.Refused;

/** What became of the items of a chunk. */
public record Settlement(List<Ordered> ordered, List<Refused> refused) {
    public Settlement {
        ordered = List.copyOf(ordered);
        refused = List.copyOf(refused);
    }

    /** All of them in one list. */
    public static Settlement of(List<SettledItem> items) {
        return new Settlement(only(Ordered.class, items), only(Refused.class, items));
    }

    private static <T extends SettledItem> List<T> only(Class<T> kind, List<SettledItem> items) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** How many of each. */
    public ChunkOutcome outcome() {
        return new ChunkOutcome(ordered.size(), refused.size());
    }
}
