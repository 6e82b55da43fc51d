package org.conferral.web.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.delivery.boundary.DocumentDoor;
import org.conferral.delivery.entity.DigitalItemRow;
import org.conferral.delivery.entity.DoorPolicy;
import org.conferral.delivery.entity.DoorVisitor;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.platform.entity.Page;
import org.conferral.web.platform.PageNotFoundException;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** The page behind a consumer's link: the door, and for who was let in the documents. Its state stands in its address. */
@Named
@RequestScoped
public class DocumentsView {
    private static final Set<String> FAULTS = Set.of("foreign", "too_often", "unsent", "code", "none", "over");

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext external;

    @Inject
    DocumentDoor door;

    @Inject
    DoorGate gate;

    @Inject
    DoorLimits limits;

    @Inject
    DocumentFiles files;

    @Inject
    Texts texts;

    private @Nullable DoorVisitor visitor;
    private @Nullable Page<DigitalItemRow> page;
    private String fault = "";

    /** Shows the door or what is behind it; a link that is not good is a page that there is not. */
    public void open() {
        if (waits(limits.tryLink(request))) {
            return;
        }
        DoorVisitor found =
                door.at(DoorPass.link(request), DoorPass.visit(request)).orElse(null);
        if (found == null) {
            door.refused(DoorLimits.network(request));
            throw new PageNotFoundException("what a link leads to");
        }
        limits.wasGood(request);
        if (waits(limits.page(request))) {
            return;
        }
        visitor = found;
        String said = Objects.toString(request.getParameter(DoorPass.FAULT), "");
        fault = FAULTS.contains(said)
                ? texts.of("documents.message." + said, DoorPolicy.TRIES, DoorPolicy.CODE.toMinutes())
                : "";
        if (found.isIn()) {
            page = door.page(DoorPass.link(request), DoorPass.visit(request), asked().filter(), asked().page())
                    .orElse(null);
        }
    }

    private boolean waits(Duration wait) {
        if (wait.isZero()) {
            return false;
        }
        gate.keepWait(request);
        long seconds = wait.plusMillis(999).toSeconds();
        external.setResponseStatus(DoorGate.TOO_MANY_REQUESTS);
        external.setResponseHeader("Retry-After", String.valueOf(seconds));
        fault = texts.of("documents.message.wait", seconds);
        return true;
    }

    private DocumentsAsked asked() {
        return DocumentsAsked.of(request);
    }

    public String getKey() {
        return DoorPass.link(request).text();
    }

    /** What went wrong before; blank when nothing did. */
    public String getFault() {
        return fault;
    }

    public boolean isGood() {
        return visitor != null;
    }

    public boolean isIn() {
        return page != null;
    }

    /** Whether a code is to be typed. */
    public boolean isCodeAsked() {
        return request.getParameter(DoorPass.ASKED) != null;
    }

    public long getCodeMinutes() {
        return DoorPolicy.CODE.toMinutes();
    }

    public @Nullable DoorVisitor getVisitor() {
        return visitor;
    }

    public List<DigitalItemRow> getRows() {
        return page == null ? List.of() : page.rows();
    }

    public long getTotal() {
        return page == null ? 0 : page.total();
    }

    public int getNumber() {
        return asked().number();
    }

    public int getPages() {
        return asked().pages(getTotal());
    }

    public String getText() {
        return asked().text();
    }

    public String getStatus() {
        OrderItemStatus status = asked().status();
        return status == null ? "" : status.name();
    }

    public List<OrderItemStatus> getStatuses() {
        return DocumentsAsked.STATUSES;
    }

    public List<String> getSorts() {
        return DocumentsAsked.SORTS;
    }

    /** The address of the list sorted by this column. */
    public String sorted(String column) {
        return DoorPass.page(request, asked().sortedBy(column));
    }

    /** What a heading says to who does not see its arrow; none where the list is not sorted by it. */
    public @Nullable String direction(String column) {
        DocumentsAsked asked = asked();
        if (!asked.sort().equals(column)) {
            return null;
        }
        return asked.ascending() ? "ascending" : "descending";
    }

    /** The address of another page of the list. */
    public String at(int number) {
        return DoorPass.page(request, asked().at(number));
    }

    /** The address of the whole list as CSV. */
    public String getExport() {
        return "/documents/list" + at(1).substring("/documents".length());
    }

    public String type(CredentialCode type) {
        return files.type(type);
    }

    public String tone(OrderItemStatus status) {
        return switch (status) {
            case PROCESSED -> "ok";
            case DOWNLOADED -> "plain";
            default -> "warn";
        };
    }
}
