package org.conferral.web.printing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.printing.boundary.ManualDelivery;
import org.conferral.printing.entity.manual.ManualCounts;
import org.conferral.printing.entity.manual.ManualFilter;
import org.conferral.printing.entity.manual.ManualRow;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.FirstPage;
import org.conferral.web.platform.Shown;
import org.conferral.web.platform.download.PreparedFiles;
import org.conferral.web.platform.list.Rows;
import org.jspecify.annotations.Nullable;

/** The queue of what Student Records deliver by hand. */
@Named
@ViewScoped
public class PrintingManualView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ManualDelivery queue;

    @Inject
    ManualSteps steps;

    @Inject
    PreparedFiles files;

    @Inject
    Faults faults;

    @Inject
    Clock clock;

    private final ManualForm form = new ManualForm();
    private @Nullable String day;
    private @Nullable String waybill;
    private transient ManualSteps.Outcome outcome = ManualSteps.Outcome.NONE;
    private final Shown<ManualCounts> counts = new Shown<>();
    private transient PageRequest shown = new PageRequest(0, 1, "", true);
    /** Whether the address asked for something that there is not, and nothing was chosen since: then nothing is listed. */
    private boolean unsure;

    private @Nullable Rows<ManualRow> rows;

    @PostConstruct
    void begin() {
        rows = new Rows<>(this::page, ManualRow::key);
        day = LocalDate.now(clock).toString();
    }

    private Page<ManualRow> page(PageRequest request) {
        shown = request;
        return unsure ? new Page<>(List.of(), 0) : queue.page(form.filter(), request);
    }

    /** Shows what the address asks for. */
    public void open() {
        unsure = faults.tellNothingListed(form.check());
    }

    /** Narrowed anew, the table begins with its first page, and nothing of it is picked. */
    public void narrow() {
        unsure = false;
        form.nothing();
        FirstPage.show(FacesContext.getCurrentInstance());
    }

    /** What is picked was handed over. */
    public void handOver() {
        outcome = steps.handOver(form.picked(), day, waybill);
        forget();
    }

    /** What is picked waits for somebody's answer. */
    public void await() {
        outcome = steps.handle(form.picked(), SpecialHandling.PENDING);
        forget();
    }

    /** What is picked is to be done. */
    public void resume() {
        outcome = steps.handle(form.picked(), SpecialHandling.OUTSTANDING);
        forget();
    }

    private void forget() {
        counts.forget();
        if (outcome.isTried()) {
            form.keep(outcome.again());
        }
        if (outcome.isDone()) {
            waybill = null;
        }
    }

    /** Why nothing was done with an item, beside its row; nothing where nobody tried. */
    public @Nullable String refusal(ManualRow row) {
        return outcome.refusals().get(row.id());
    }

    /** Sends all of the queue that is asked for as a file, sorted as the list is. */
    public void export() throws IOException {
        if (unsure) {
            faults.above("platform_filters.message.choose");
            return;
        }
        ManualDelivery source = queue;
        ManualFilter filter = form.filter();
        PageRequest order = shown;
        files.send(source::fileName, out -> source.write(filter, order, out));
    }

    public ManualCounts getCounts() {
        return counts.of(queue::counts);
    }

    public ManualForm getForm() {
        return form;
    }

    public @Nullable Rows<ManualRow> getRows() {
        return rows;
    }

    public List<OrderItemStatus> getStatuses() {
        return List.of(OrderItemStatus.PROCESSED, OrderItemStatus.SENT);
    }

    public List<DeliveryMethod> getMethods() {
        return Arrays.stream(DeliveryMethod.values())
                .filter(method -> method.needsSpecialHandling(OrderPurpose.REPRINT))
                .toList();
    }

    public List<SpecialHandling> getHandlings() {
        return List.of(SpecialHandling.OUTSTANDING, SpecialHandling.PENDING, SpecialHandling.COMPLETED);
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getWaybill() {
        return waybill;
    }

    public void setWaybill(@Nullable String waybill) {
        this.waybill = waybill;
    }
}
