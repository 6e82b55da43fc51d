package org.conferral.web.order;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.order.entity.ItemFilter;

/** Which items of a list are picked, on whichever of its pages; none picked stands for all that the list shows. */
public class OrderPicks implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashSet<Long> ids = new HashSet<>();

    void nothing() {
        ids.clear();
    }

    public int getCount() {
        return ids.size();
    }

    /** What is picked of the list that this narrows. */
    ItemFilter of(ItemFilter list) {
        if (ids.isEmpty()) {
            return list;
        }
        List<Long> listed = list.ids();
        return list.of(
                ids.stream().filter(id -> listed == null || listed.contains(id)).toList());
    }

    /** By an item's id whether it is picked, to be read and written by its checkbox. */
    public Map<Long, Boolean> getRow() {
        return new AbstractMap<>() {
            @Override
            public Boolean get(Object id) {
                return id instanceof Long && ids.contains(id);
            }

            @Override
            public Boolean put(Long id, Boolean picked) {
                return picked ? !ids.add(id) : ids.remove(id);
            }

            @Override
            public Set<Entry<Long, Boolean>> entrySet() {
                return ids.stream().map(id -> Map.entry(id, true)).collect(Collectors.toSet());
            }
        };
    }
}
