package org.conferral.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When Student Records handed an item over, and by which waybill; the day is always known. */
@Embeddable
class HandingOver {
    @Column(name = "handed_on")
    private @Nullable LocalDate day;

    @Column(name = "waybill")
    private @Nullable String waybill;

    protected HandingOver() {}

    static HandingOver of(HandOver asked) {
        HandingOver handing = new HandingOver();
        handing.day = asked.on();
        handing.waybill = asked.waybill();
        return handing;
    }

    @Nullable LocalDate day() {
        return day;
    }
}
