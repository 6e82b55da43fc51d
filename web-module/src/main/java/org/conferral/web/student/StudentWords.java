package org.conferral.web.student;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.organization.entity.OrganizationRow;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.MailingAddress;
import org.conferral.student.entity.StudentAddress;
import org.conferral.student.entity.StudentBadge;
import org.conferral.web.platform.text.Formats;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What pages say of students, in the reader's language. */
@Named
@RequestScoped
public class StudentWords {
    private static final String NONE = "—";

    @Inject
    Texts texts;

    @Inject
    Formats formats;

    /** The look of a badge. */
    public String tone(StudentBadge badge) {
        return switch (badge) {
            case DECEASED, DEACTIVATED -> "bad";
            case SECONDARY, HOLD -> "warn";
            case RECALCULATING -> "busy";
        };
    }

    /** The look of an order item's status. */
    public String itemTone(OrderItemStatus status) {
        return switch (status) {
            case SENT, DOWNLOADED -> "ok";
            case ORDERED, PROCESSED -> "busy";
            case ON_HOLD, SYSTEM_HOLD -> "warn";
            case FAILED_DELIVERY, DELIVERED_IN_ERROR -> "bad";
            case UNDER_CONSTRUCTION, CANCELLED, EXPIRED -> "";
        };
    }

    /** The legal name as lists and headings show it. */
    public String name(LegalName name) {
        return name.isBlank() ? texts.get("student_view.text.no_name") : name.internal();
    }

    public String text(@Nullable String value) {
        return value == null ? NONE : value;
    }

    /** {@code Name (0982)}. */
    public String organization(@Nullable OrganizationRow organization) {
        return organization == null ? NONE : organization.label();
    }

    /** The language of documents. */
    public String language(String code) {
        return texts.get(code.equals("FR") ? "student_view.text.french" : "student_view.text.english");
    }

    /** Everything below the street, in one line. */
    public String town(MailingAddress place) {
        return Stream.of(place.city(), place.province(), place.postalCode(), place.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** From when to when an address is in force. */
    public String force(StudentAddress address) {
        if (address.effective() == null && address.expiry() == null) {
            return texts.get("student_view.text.always");
        }
        if (address.expiry() == null) {
            return texts.of("student_view.text.from", formats.date(address.effective()));
        }
        return address.effective() == null
                ? texts.of("student_view.text.until", formats.date(address.expiry()))
                : texts.of(
                        "student_view.text.from_until",
                        formats.date(address.effective()),
                        formats.date(address.expiry()));
    }
}
