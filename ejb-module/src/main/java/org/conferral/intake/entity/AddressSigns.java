package org.conferral.intake.entity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.conferral.student.entity.WarningKind;

/** What looks wrong about a part of an address though it may be one. */
final class AddressSigns {
    private static final Pattern LOST_LETTER = Pattern.compile("\\p{L}[?¿□]|[?¿□]\\p{L}");

    private AddressSigns() {}

    /** Of a street, all its lines. */
    static Optional<WarningKind> ofStreet(String street) {
        return street.lines().anyMatch(Placeholder::isAddress)
                ? Optional.of(WarningKind.ADDRESS_NONE)
                : damaged(street);
    }

    /** Of a town, a province, a postal code or a country. */
    static Optional<WarningKind> ofPlace(String place) {
        return Placeholder.isPlace(place) ? Optional.of(WarningKind.ADDRESS_NONE) : damaged(place);
    }

    private static Optional<WarningKind> damaged(String text) {
        return Damage.isMarkup(text)
                        || Damage.isMisread(text)
                        || LOST_LETTER.matcher(text).find()
                ? Optional.of(WarningKind.ADDRESS_DAMAGED)
                : Optional.empty();
    }
}
