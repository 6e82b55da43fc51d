package org.conferral.delivery.entity;

import org.conferral.mail.entity.Letter;

/**
 * A letter to a consumer that is on its way.
 *
 * @param id of the notice
 */
public record DeliveryNotice(long id, Letter letter) {
    /** Tells nothing of the link in the letter. */
    @Override
    public String toString() {
        return "notice " + id;
    }
}
