package org.conferral.web.order;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.order.entity.AddressMapper;
import org.conferral.order.entity.Destination;
import org.conferral.order.entity.Region;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/** Where a document goes, as it is entered (docs/specification/ordering.md §8); in Canada, at first. */
public class AddressForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String country = AddressMapper.CANADA;
    private @Nullable String street;
    private @Nullable String city;
    private @Nullable String province;
    private @Nullable String postalCode;

    static AddressForm of(@Nullable MailingAddress known) {
        AddressForm form = new AddressForm();
        if (known != null) {
            form.take(AddressMapper.mapped(known));
        }
        return form;
    }

    private void take(MailingAddress address) {
        country = address.country();
        boolean parts = isWithParts();
        street = parts ? address.street() : withParts(address);
        city = parts ? address.city() : null;
        province = parts ? address.province() : null;
        postalCode = parts ? address.postalCode() : null;
    }

    /** Where these are no fields of their own, they are the last line of the street. */
    private static String withParts(MailingAddress address) {
        String last = Stream.of(address.city(), address.province(), address.postalCode())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return last.isEmpty() ? address.street() : address.street() + "\n" + last;
    }

    /** What is entered; none without a street. */
    @Nullable MailingAddress address() {
        String lines = said(street);
        if (lines == null) {
            return null;
        }
        return isWithParts()
                ? new MailingAddress(lines, said(city), upper(province), upper(postalCode), country)
                : new MailingAddress(lines, null, null, null, country);
    }

    static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
    }

    private static @Nullable String upper(@Nullable String text) {
        String known = said(text);
        return known == null ? null : known.toUpperCase(Locale.ROOT);
    }

    /** The provinces or states to choose from. */
    public List<Region> getRegions() {
        return Region.of(Destination.of(country));
    }

    /** Whether city, province and postal code are fields of their own. */
    public boolean isWithParts() {
        return Destination.of(country).hasParts();
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public @Nullable String getStreet() {
        return street;
    }

    public void setStreet(@Nullable String street) {
        this.street = street;
    }

    public @Nullable String getCity() {
        return city;
    }

    public void setCity(@Nullable String city) {
        this.city = city;
    }

    public @Nullable String getProvince() {
        return province;
    }

    public void setProvince(@Nullable String province) {
        this.province = province;
    }

    public @Nullable String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(@Nullable String postalCode) {
        this.postalCode = postalCode;
    }
}
