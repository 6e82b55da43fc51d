package org.conferral.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.conferral.order.boundary.BulkChangeService;
import org.conferral.order.entity.BulkGroup;
import org.conferral.order.entity.BulkResult;
import org.conferral.order.entity.BulkState;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Shown;
import org.conferral.web.platform.download.PreparedFiles;
import org.conferral.web.platform.list.Rows;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What a bulk change would do, then what it does and has done; closed in between, its page goes on where it was. */
@Named
@ViewScoped
public class OrderBulkView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    BulkChangeService service;

    @Inject
    OrderWords words;

    @Inject
    Texts texts;

    @Inject
    PreparedFiles files;

    private @Nullable String id;
    private @Nullable BulkState bulk;
    private final Shown<List<BulkGroup>> groups = new Shown<>();
    private @Nullable Rows<BulkResult> rows;

    public void open() {
        BulkState found = service.get(Parameter.id(id));
        bulk = found;
        rows = new Rows<>(
                request -> getBulk().confirmedAt() == null
                        ? service.foreseen(found.id(), request)
                        : service.results(found.id(), request),
                row -> String.valueOf(row.id()));
    }

    /** From now on it is done. */
    public String confirm() {
        service.confirm(getBulk().id());
        return "/order/bulk?faces-redirect=true&id=" + getBulk().id();
    }

    /** How far it is by now. */
    public void look() {
        bulk = service.get(getBulk().id());
    }

    /** Sends what became of each item as a file. */
    public void export() throws IOException {
        BulkChangeService source = service;
        long shown = getBulk().id();
        files.send(source::fileName, out -> source.write(shown, out));
    }

    /** What became of an item, or would, in words. */
    public String outcome(BulkResult row) {
        if (row.refusal() != null) {
            return texts.of("order_bulk.text.stays", words.refusal(row.refusal()));
        }
        if (getBulk().confirmedAt() == null) {
            return texts.get("order_bulk.text.changes");
        }
        return texts.get(row.changed() == null ? "order_bulk.text.waits" : "order_bulk.text.changed");
    }

    /** How many items would change. */
    public long getChanging() {
        return getGroups().stream()
                .filter(group -> group.refusal() == null)
                .mapToLong(BulkGroup::count)
                .sum();
    }

    public BulkState getBulk() {
        return Objects.requireNonNull(bulk);
    }

    public List<BulkGroup> getGroups() {
        BulkState now = getBulk();
        return groups.of(() -> now.confirmedAt() == null ? service.preview(now.id()) : List.of());
    }

    public @Nullable Rows<BulkResult> getRows() {
        return rows;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
