package org.conferral.consumer.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.conferral.mail.entity.MailAddress;

/** What must be known of a consumer (docs/specification/ordering.md §2.6). */
public final class ConsumerPolicy {
    public static final int LONGEST = 200;
    public static final int LONGEST_REASON = 500;

    /** Under these anybody gets an address, and would get the documents with it. */
    private static final Set<String> FOR_ANYBODY = Set.of(
            "aol.com",
            "gmail.com",
            "gmx.com",
            "googlemail.com",
            "hotmail.ca",
            "hotmail.com",
            "hotmail.fr",
            "icloud.com",
            "live.ca",
            "live.com",
            "mail.com",
            "me.com",
            "msn.com",
            "outlook.com",
            "proton.me",
            "protonmail.com",
            "rogers.com",
            "shaw.ca",
            "sympatico.ca",
            "telus.net",
            "telusplanet.net",
            "videotron.ca",
            "yahoo.ca",
            "yahoo.com",
            "yahoo.fr",
            "zoho.com");

    private static final Set<String> LANGUAGES = Set.of("EN", "FR");

    private ConsumerPolicy() {}

    /** What is wrong with a field. */
    public record Fault(String field, String rule) {}

    /** The first thing that is wrong; nothing when it may be kept. */
    public static Optional<Fault> fault(ConsumerDetails details) {
        if (isWrong(details.name())) {
            return Optional.of(new Fault("name", "consumer_name"));
        }
        if (isWrong(details.contact())) {
            return Optional.of(new Fault("contact", "consumer_contact"));
        }
        if (!LANGUAGES.contains(details.language())) {
            return Optional.of(new Fault("language", "consumer_language"));
        }
        return ofAddress(details.linkAddress()).map(rule -> new Fault("link_address", rule));
    }

    private static boolean isWrong(String text) {
        return text.isBlank() || text.length() > LONGEST;
    }

    private static Optional<String> ofAddress(String text) {
        List<MailAddress> found = MailAddress.parse(text).orElse(List.of());
        if (found.size() != 1
                || !found.get(0).value().equals(text)
                || !domain(text).contains(".")) {
            return Optional.of("consumer_address");
        }
        return FOR_ANYBODY.contains(domain(text)) ? Optional.of("consumer_domain") : Optional.empty();
    }

    /** The domain of an address. */
    static String domain(String address) {
        return address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
