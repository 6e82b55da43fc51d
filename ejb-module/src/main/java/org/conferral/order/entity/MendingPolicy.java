package org.conferral.order.entity;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/** Whether a person who changed an item mended what kept its document from being made (docs/specification/ordering.md §7.2). */
public final class MendingPolicy {
    private MendingPolicy() {}

    /**
     * Whether an error is one no more by the change of the item, which must be allowed otherwise.
     *
     * @param before to whom and where the item went
     */
    public static boolean isMended(DocumentErrorRow error, EditItem change, Recipient before) {
        Recipient recipient = change.recipient();
        MailingAddress after = recipient.address();
        return switch (error.code()) {
            case "NO_ADDRESS" -> after != null;
            case "ADDRESS_TOO_LONG" ->
                after != null
                        && !recipient.equals(before)
                        && AddressBlock.fits(recipient.name(), after, change.language());
            case "MISSING_GLYPH_IN_ADDRESS" -> after != null && !hasAny(error.description(), recipient.name(), after);
            case "UNSUPPORTED_LANGUAGE" -> !change.language().equals(error.description());
            default -> false;
        };
    }

    /** Whether a character that no font shows still is there. */
    private static boolean hasAny(@Nullable String codePoints, String name, MailingAddress address) {
        String printed = Stream.of(
                        name,
                        address.street(),
                        address.city(),
                        address.province(),
                        address.postalCode(),
                        address.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
        return codePoints == null
                || Arrays.stream(codePoints.split(" ", -1))
                        .filter(point -> point.startsWith("U+"))
                        .mapToInt(point -> Integer.parseInt(point.substring(2), 16))
                        .anyMatch(point -> printed.codePoints().anyMatch(letter -> letter == point));
    }
}
