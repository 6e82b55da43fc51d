package org.conferral.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Who made an item what it is, of which organization, and when. */
@Embeddable
class ItemStamp {
    @Column(name = "updated_by")
    private String login;

    @Column(name = "updated_by_organization")
    private String organization;

    @Column(name = "updated_at")
    private OffsetDateTime at;

    protected ItemStamp() {}

    void take(OrderAuthor author) {
        login = author.login();
        organization = author.organization();
        at = author.at().atOffset(ZoneOffset.UTC);
    }
}
