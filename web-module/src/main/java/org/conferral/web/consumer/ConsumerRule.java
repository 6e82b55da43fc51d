package org.conferral.web.consumer;

import org.conferral.platform.entity.BusinessException;
import org.jspecify.annotations.Nullable;

/** Which field a rule of consumers is about. */
final class ConsumerRule {
    private ConsumerRule() {}

    /** The id of the field beside which the message stands; none for the top of the page. */
    static @Nullable String field(BusinessException refused) {
        return switch (refused.word()) {
            case "consumer_name", "consumer_name_taken" -> "name";
            case "consumer_contact" -> "contact";
            case "consumer_language" -> "language";
            case "consumer_address", "consumer_domain", "consumer_address_taken" -> "link_address";
            default -> null;
        };
    }
}
