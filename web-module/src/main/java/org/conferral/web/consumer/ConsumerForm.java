package org.conferral.web.consumer;

import java.io.Serializable;
import java.util.Objects;
import org.conferral.consumer.entity.ConsumerDetails;
import org.conferral.consumer.entity.NotificationFrequency;
import org.jspecify.annotations.Nullable;

/** What is known of a consumer as it is entered. */
public class ConsumerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name = "";
    private String contact = "";
    private String linkAddress = "";
    private NotificationFrequency frequency = NotificationFrequency.WEEKLY;
    private String language = "EN";

    /** What is known now. */
    static ConsumerForm of(ConsumerDetails details) {
        ConsumerForm form = new ConsumerForm();
        form.name = details.name();
        form.contact = details.contact();
        form.linkAddress = details.linkAddress();
        form.frequency = details.frequency();
        form.language = details.language();
        return form;
    }

    ConsumerDetails details() {
        return new ConsumerDetails(name, contact, linkAddress, frequency, language);
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = said(name);
    }

    public String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = said(contact);
    }

    public String getLinkAddress() {
        return linkAddress;
    }

    public void setLinkAddress(@Nullable String linkAddress) {
        this.linkAddress = said(linkAddress);
    }

    public NotificationFrequency getFrequency() {
        return frequency;
    }

    public void setFrequency(NotificationFrequency frequency) {
        this.frequency = frequency;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
