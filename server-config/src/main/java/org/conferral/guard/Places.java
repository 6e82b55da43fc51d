package org.conferral.guard;

import java.util.HashMap;
import java.util.Map;

/** A number of places, of which nobody has more than a part. Whoever has none is forgotten. */
final class Places {
    private final long inAll;
    private final long ofEach;
    private final Map<String, Long> taken = new HashMap<>();
    private long all;

    Places(long inAll, long ofEach) {
        this.inAll = inAll;
        this.ofEach = ofEach;
    }

    /** Whether there were so many left for this one, who has them now and must give them back. */
    synchronized boolean take(String who, long count) {
        long own = taken.getOrDefault(who, 0L) + count;
        if (all + count > inAll || own > ofEach) {
            return false;
        }
        taken.put(who, own);
        all += count;
        return true;
    }

    synchronized void giveBack(String who, long count) {
        long left = taken.getOrDefault(who, 0L) - count;
        all -= count;
        if (left > 0) {
            taken.put(who, left);
        } else {
            taken.remove(who);
        }
    }
}
