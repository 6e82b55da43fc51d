package org.conferral.document.control.type;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps what was made last, in two generations: when the younger is full it becomes the elder, and what was in the elder and
 * is asked for no more is forgotten. Holds at most twice as many as one generation.
 */
final class Recent<K, V> {
    private final int most;
    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = Map.of();

    Recent(int most) {
        this.most = most;
    }

    /** What there is for a key, or is made for it now. */
    V get(K key, Function<K, V> make) {
        V kept = young.get(key);
        if (kept != null) {
            return kept;
        }
        V elder = old.get(key);
        V value = elder == null ? make.apply(key) : elder;
        young.put(key, value);
        if (young.size() > most) {
            turn();
        }
        return value;
    }

    private synchronized void turn() {
        if (young.size() > most) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }

    int size() {
        return young.size() + old.size();
    }
}
