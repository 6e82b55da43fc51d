package org.conferral.web.order;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.conferral.order.entity.ItemFilter;
import org.conferral.web.platform.Ticks;

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
        return new Ticks<>(ids, false);
    }
}
