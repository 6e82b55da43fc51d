package org.conferral.delivery.entity;

import java.time.LocalTime;
import java.util.Optional;
import org.conferral.consumer.entity.NotificationFrequency;

/**
 * What an administrator sets of handing digital documents over.
 *
 * @param expiryDays for how many days a document can be fetched, from the letter that tells of it
 * @param warningDays how many days before that the consumer is told at the latest
 * @param linkDays for how many days a link is good: as many at the least
 * @param notifyAt when on each day consumers are told
 * @param frequency of a consumer that is being registered, until somebody chooses another
 */
public record DeliveryRules(
        int expiryDays, int warningDays, int linkDays, LocalTime notifyAt, NotificationFrequency frequency) {
    private static final int YEAR = 365;
    private static final int QUARTER = 90;

    /** The field that cannot be as it is, by its name; nothing when all can. */
    public Optional<String> fault() {
        if (expiryDays < 1 || expiryDays > YEAR) {
            return Optional.of("expiry_days");
        }
        if (warningDays < 1 || warningDays > QUARTER || warningDays >= expiryDays) {
            return Optional.of("warning_days");
        }
        return linkDays < expiryDays || linkDays > YEAR ? Optional.of("link_days") : Optional.empty();
    }
}
