package org.conferral.web.platform;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** By the key of a list's row whether it is ticked, to be read and written by its checkbox. */
public final class Ticks<K> extends AbstractMap<K, Boolean> {
    private final Set<K> keys;
    private final boolean all;

    /**
     * Ticks kept in a set.
     *
     * @param all whether every row is ticked but those in the set, and not those alone
     */
    public Ticks(Set<K> keys, boolean all) {
        this.keys = keys;
        this.all = all;
    }

    @Override
    public Boolean get(Object key) {
        return all != keys.contains(key);
    }

    @Override
    public Boolean put(K key, Boolean ticked) {
        boolean before = get(key);
        if (all == ticked) {
            keys.remove(key);
        } else {
            keys.add(key);
        }
        return before;
    }

    @Override
    public Set<Map.Entry<K, Boolean>> entrySet() {
        return keys.stream().map(key -> Map.entry(key, !all)).collect(Collectors.toSet());
    }
}
