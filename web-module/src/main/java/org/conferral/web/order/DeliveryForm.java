package org.conferral.web.order;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.order.entity.AddressBlock;
import org.conferral.order.entity.AddressMapper;
import org.conferral.order.entity.Addressee;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.Destination;
import org.conferral.order.entity.Recipient;
import org.conferral.order.entity.Region;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/** To whom, how and where a document goes, as it is entered (docs/specification/ordering.md §8). */
public class DeliveryForm implements Serializable {
    private static final long serialVersionUID = 1L;

    static final String STUDENT = "student";
    static final String OTHER = "other";

    private String studentName = "";
    private String addressee = "";
    private DeliveryMethod plain = DeliveryMethod.AUTOMATED_PLUS_CARDBOARD;
    private boolean toStudent = true;
    private @Nullable Long consumer;
    private boolean offersPaper = true;
    private boolean offersDigital = true;
    private @Nullable String otherName;
    private boolean certified;
    private boolean courier;
    private @Nullable String certificationCountry;
    private String language = "EN";
    private String country = AddressMapper.CANADA;
    private @Nullable String street;
    private @Nullable String city;
    private @Nullable String province;
    private @Nullable String postalCode;
    private Entered other = Entered.NOTHING;

    /** An address as it stands in its fields. */
    private record Entered(
            String country,
            @Nullable String street,
            @Nullable String city,
            @Nullable String province,
            @Nullable String postalCode)
            implements Serializable {
        private static final long serialVersionUID = 1L;
        static final Entered NOTHING = new Entered(AddressMapper.CANADA, null, null, null, null);
    }

    /** To the student, by the usual way. */
    public static DeliveryForm toStudent(String studentName, @Nullable MailingAddress address, String language) {
        DeliveryForm form = new DeliveryForm();
        form.studentName = studentName;
        form.addressee = studentName;
        form.language = language;
        form.take(address);
        return form;
    }

    /** As it was ordered. */
    static DeliveryForm of(
            String studentName,
            Recipient recipient,
            DeliveryMethod method,
            @Nullable String certificationCountry,
            String language) {
        DeliveryForm form = toStudent(studentName, recipient.address(), language);
        form.toStudent = recipient.student();
        form.consumer = recipient.consumer();
        form.otherName = recipient.student() || form.isDigital() ? null : recipient.name();
        if (recipient.student()) {
            form.studentName = recipient.name();
            form.addressee = recipient.name();
        }
        form.certified = method.isCertified();
        form.courier = method.isByCourier();
        form.plain = method.isCertified() || method.isByCourier() || method.isDigital() ? form.plain : method;
        form.certificationCountry = certificationCountry;
        return form;
    }

    /** Under the name that documents to the student are addressed with. */
    public DeliveryForm calling(LegalName student, @Nullable String preferredFirst) {
        addressee = Addressee.of(true, studentName, student, preferredFirst);
        return this;
    }

    /** From now on on paper still, or as a file still. */
    DeliveryForm keepingItsKind() {
        offersPaper = !isDigital();
        offersDigital = isDigital();
        return this;
    }

    private String addressee() {
        return toStudent || otherName == null ? addressee : otherName.strip();
    }

    private void take(@Nullable MailingAddress known) {
        if (known == null) {
            return;
        }
        MailingAddress address = AddressMapper.mapped(known);
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

    public Recipient recipient() {
        if (consumer != null) {
            return Recipient.consumer(consumer, "");
        }
        String name = toStudent || otherName == null ? studentName : otherName.strip();
        return new Recipient(toStudent, name, address());
    }

    private @Nullable MailingAddress address() {
        String lines = said(street);
        if (lines == null || isDigital()) {
            return null;
        }
        return isWithParts()
                ? new MailingAddress(lines, said(city), upper(province), upper(postalCode), country)
                : new MailingAddress(lines, null, null, null, country);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
    }

    private static @Nullable String upper(@Nullable String text) {
        String known = said(text);
        return known == null ? null : known.toUpperCase(Locale.ROOT);
    }

    /** What follows from what is asked for. */
    public DeliveryMethod getMethod() {
        if (isDigital()) {
            return DeliveryMethod.DIGITAL_OFFICIAL_DOCUMENT;
        }
        return certified || courier ? DeliveryMethod.derived(certified, courier) : plain;
    }

    /** The address as it will print. */
    public List<String> getPreview() {
        MailingAddress address = address();
        return address == null ? List.of() : AddressBlock.of(addressee(), address, language);
    }

    /** Whether all of the address has room where it prints. */
    public boolean isFitting() {
        MailingAddress address = address();
        return address == null || AddressBlock.fits(addressee(), address, language);
    }

    /** The provinces or states to choose from. */
    public List<Region> getRegions() {
        return Region.of(Destination.of(country));
    }

    /** Whether city, province and postal code are fields of their own. */
    public boolean isWithParts() {
        return Destination.of(country).hasParts();
    }

    public @Nullable String countryOfCertification() {
        return certified && !isDigital() ? said(certificationCountry) : null;
    }

    public String getStudentName() {
        return studentName;
    }

    public boolean isToStudent() {
        return toStudent;
    }

    /** Each recipient has an address of its own: that of the one is kept while the other is chosen. */
    public void setToStudent(boolean toStudent) {
        if (this.toStudent != toStudent) {
            Entered shown = new Entered(country, street, city, province, postalCode);
            country = other.country();
            street = other.street();
            city = other.city();
            province = other.province();
            postalCode = other.postalCode();
            other = shown;
        }
        this.toStudent = toStudent;
    }

    /** To whom it goes: the student, a consumer by its number, or somebody else. */
    public String getTo() {
        if (consumer != null) {
            return consumer.toString();
        }
        return toStudent ? STUDENT : OTHER;
    }

    public void setTo(String to) {
        consumer = to.matches("[0-9]{1,18}") ? Long.valueOf(to) : null;
        setToStudent(to.equals(STUDENT));
    }

    /** Whether it goes to a consumer of digital official documents. */
    public boolean isDigital() {
        return consumer != null;
    }

    /** The number of that consumer. */
    public @Nullable Long getConsumer() {
        return consumer;
    }

    public boolean isOffersPaper() {
        return offersPaper;
    }

    public boolean isOffersDigital() {
        return offersDigital;
    }

    public @Nullable String getOtherName() {
        return otherName;
    }

    public void setOtherName(@Nullable String otherName) {
        this.otherName = otherName;
    }

    public boolean isCertified() {
        return certified;
    }

    public void setCertified(boolean certified) {
        this.certified = certified;
    }

    public boolean isCourier() {
        return courier;
    }

    public void setCourier(boolean courier) {
        this.courier = courier;
    }

    public @Nullable String getCertificationCountry() {
        return certificationCountry;
    }

    public void setCertificationCountry(@Nullable String certificationCountry) {
        this.certificationCountry = certificationCountry;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
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
