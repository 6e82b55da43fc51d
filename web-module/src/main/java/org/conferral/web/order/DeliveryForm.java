package org.conferral.web.order;

import java.io.Serializable;
import java.util.List;
import org.conferral.order.entity.AddressBlock;
import org.conferral.order.entity.Addressee;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.Recipient;
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
    private @Nullable String find;
    private boolean offersPaper = true;
    private boolean offersDigital = true;
    private @Nullable String otherName;
    private boolean certified;
    private boolean courier;
    private @Nullable String certificationCountry;
    private String language = "EN";
    private AddressForm address = new AddressForm();
    private AddressForm other = new AddressForm();

    /** To the student, by the usual way. */
    public static DeliveryForm toStudent(String studentName, @Nullable MailingAddress address, String language) {
        DeliveryForm form = new DeliveryForm();
        form.studentName = studentName;
        form.addressee = studentName;
        form.language = language;
        form.address = AddressForm.of(address);
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

    public Recipient recipient() {
        if (consumer != null) {
            return Recipient.consumer(consumer, "");
        }
        String name = toStudent || otherName == null ? studentName : otherName.strip();
        return new Recipient(toStudent, name, address());
    }

    private @Nullable MailingAddress address() {
        return isDigital() ? null : address.address();
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
        MailingAddress entered = address();
        return entered == null ? List.of() : AddressBlock.of(addressee(), entered, language);
    }

    /** Whether all of the address has room where it prints. */
    public boolean isFitting() {
        MailingAddress entered = address();
        return entered == null || AddressBlock.fits(addressee(), entered, language);
    }

    public @Nullable String countryOfCertification() {
        return certified && !isDigital() ? AddressForm.said(certificationCountry) : null;
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
            AddressForm shown = address;
            address = other;
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

    /** What the names of organizations contain that are offered; none for all. */
    public @Nullable String getFind() {
        return find;
    }

    public void setFind(@Nullable String find) {
        this.find = find == null || find.isBlank() ? null : find.strip();
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

    /** Where it goes, unless it is a file. */
    public AddressForm getAddress() {
        return address;
    }
}
