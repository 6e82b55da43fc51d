package org.conferral.order.entity;

import java.util.List;

/** An item whose document cannot be made, with everything that is wrong with it. */
public record HoldItem(long id, StatusReason reason, List<DocumentErrorRow> wrong) {
    public HoldItem {
        wrong = List.copyOf(wrong);
    }
}
