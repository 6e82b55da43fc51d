package org.conferral.order.entity;

import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/**
 * A student's address as an order keeps it: provinces and states by their codes, Canada and the United States by these names
 * (docs/specification/ordering.md §10.1). What is not known stays as it is.
 */
public final class AddressMapper {
    /** The names of the two countries, as addresses are kept. */
    public static final String CANADA = "Canada";

    public static final String UNITED_STATES = "United States";

    private AddressMapper() {}

    public static MailingAddress mapped(MailingAddress address) {
        Destination country = Destination.of(address.country());
        return new MailingAddress(
                address.street(),
                address.city(),
                province(country, address.province()),
                address.postalCode(),
                switch (country) {
                    case CANADA -> CANADA;
                    case UNITED_STATES -> UNITED_STATES;
                    case ELSEWHERE -> address.country();
                });
    }

    private static @Nullable String province(Destination country, @Nullable String province) {
        return province == null
                ? null
                : Region.meant(country, province).map(Region::code).orElse(province);
    }
}
