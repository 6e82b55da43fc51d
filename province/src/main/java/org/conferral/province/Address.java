package org.conferral.province;

/**
 * A mailing address without its dates.
 *
 * @param street one to four lines
 */
record Address(String street, String city, String province, String postalCode, String country) {
    Address withStreet(String other) {
        return new Address(other, city, province, postalCode, country);
    }
}
