package org.conferral.web.order;

import java.io.Serializable;
import org.conferral.order.entity.DocumentOrder;
import org.jspecify.annotations.Nullable;

/** What is asked for, by whom and how, as it is entered. */
public class RequestForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String USUAL = "MAIL";

    private int copies = 1;
    private String method = USUAL;
    private @Nullable String requestedBy;

    public static RequestForm by(String requestedBy) {
        RequestForm form = new RequestForm();
        form.requestedBy = requestedBy;
        return form;
    }

    /** As another order was asked for; one that nobody asked for, as a first run, stands for none. */
    void askedBy(String other) {
        method = other.equals(DocumentOrder.NOT_APPLICABLE) ? USUAL : other;
    }

    public String requester() {
        return requestedBy == null ? "" : requestedBy.strip();
    }

    public int getCopies() {
        return copies;
    }

    public void setCopies(int copies) {
        this.copies = copies;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public @Nullable String getRequestedBy() {
        return requestedBy;
    }

    public void setRequestedBy(@Nullable String requestedBy) {
        this.requestedBy = requestedBy;
    }
}
