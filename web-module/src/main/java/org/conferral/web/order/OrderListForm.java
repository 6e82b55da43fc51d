package org.conferral.web.order;

import java.io.Serializable;
import java.util.List;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.ItemFilter;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.StatusReason;
import org.conferral.web.platform.Parameter;
import org.jspecify.annotations.Nullable;

/** Which order items the list shows, as it stands in its address. */
public class OrderListForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> LANGUAGES = List.of("EN", "FR");

    private @Nullable String status;
    private @Nullable String reason;
    private @Nullable String purpose;
    private @Nullable String type;
    private @Nullable String delivery;
    private @Nullable String handling;
    private @Nullable String language;
    private @Nullable String recipient;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable String run;
    private @Nullable String student;
    private @Nullable String deleted;
    private @Nullable String numbers;

    /** Without what is pasted, which is looked up apart. */
    ItemFilter filter() {
        Integer number = Parameter.number(run);
        return new ItemFilter(
                Parameter.named(OrderItemStatus.values(), status),
                Parameter.named(StatusReason.values(), reason),
                Parameter.named(OrderPurpose.values(), purpose),
                Parameter.named(CredentialCode.values(), type),
                Parameter.named(DeliveryMethod.values(), delivery),
                Parameter.named(SpecialHandling.values(), handling),
                language != null && LANGUAGES.contains(language) ? language : null,
                ofStudent(recipient),
                Parameter.day(from),
                Parameter.day(to),
                number == null ? null : number.longValue(),
                Parameter.text(student),
                "all".equals(deleted) ? null : Boolean.valueOf("only".equals(deleted)),
                null);
    }

    private static @Nullable Boolean ofStudent(@Nullable String recipient) {
        return Parameter.text(recipient) == null ? null : Boolean.valueOf("student".equals(recipient));
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getDelivery() {
        return delivery;
    }

    public void setDelivery(@Nullable String delivery) {
        this.delivery = delivery;
    }

    public @Nullable String getHandling() {
        return handling;
    }

    public void setHandling(@Nullable String handling) {
        this.handling = handling;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getRecipient() {
        return recipient;
    }

    public void setRecipient(@Nullable String recipient) {
        this.recipient = recipient;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getRun() {
        return run;
    }

    public void setRun(@Nullable String run) {
        this.run = run;
    }

    public @Nullable String getStudent() {
        return student;
    }

    public void setStudent(@Nullable String student) {
        this.student = student;
    }

    public @Nullable String getDeleted() {
        return deleted;
    }

    public void setDeleted(@Nullable String deleted) {
        this.deleted = deleted;
    }

    public @Nullable String getNumbers() {
        return numbers;
    }

    public void setNumbers(@Nullable String numbers) {
        this.numbers = numbers;
    }
}
