package org.conferral.delivery.entity;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** What differs from these in others. */
    public List<RuleChange> changes(DeliveryRules to) {
        return Stream.of(
                        change("expiry_days", expiryDays, to.expiryDays),
                        change("warning_days", warningDays, to.warningDays),
                        change("link_days", linkDays, to.linkDays),
                        change("notify_at", notifyAt, to.notifyAt),
                        change("frequency", frequency, to.frequency))
                .filter(change -> !change.former().equals(change.present()))
                .toList();
    }

    private static RuleChange change(String field, Object former, Object present) {
        return new RuleChange(field, String.valueOf(former), String.valueOf(present));
    }
}
