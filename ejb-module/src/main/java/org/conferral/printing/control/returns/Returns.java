package org.conferral.printing.control.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.boundary.OrderItemService;
import org.conferral.order.entity.ChangeStatus;
import org.conferral.order.entity.ItemDetail;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.control.job.JobEvents;
import org.conferral.printing.entity.PrintJobEventKind;
import org.conferral.printing.entity.SheetCode;
import org.conferral.printing.entity.returns.ReturnedEnvelope;

/** Finds envelopes by the code on their sheets, and records that one came back. */
@ApplicationScoped
public class Returns {
    @Inject
    Database database;

    @Inject
    OrderItemQueries queries;

    @Inject
    OrderItemService items;

    @Inject
    JobEvents events;

    /**
     * The envelope whose sheet has this code, whatever stands between its digits.
     *
     * @throws BusinessException when the code is mistyped, or no envelope of a job that arrived has it
     */
    public ReturnedEnvelope find(String text) {
        SheetCode code = SheetCode.parse(text).orElseThrow(() -> new BusinessException(0, "sheet_code"));
        List<ItemDetail> found = items(code).stream().map(queries::get).toList();
        if (found.isEmpty()) {
            throw new BusinessException(0, isSpoiled(code) ? "sheet_spoiled" : "sheet_unknown", code);
        }
        return new ReturnedEnvelope(code, found);
    }

    private List<Long> items(SheetCode code) {
        return pieces(code, "OUTSTANDING", "MAILED");
    }

    private boolean isSpoiled(SheetCode code) {
        return !pieces(code, "SPOILED").isEmpty();
    }

    private List<Long> pieces(SheetCode code, String... statuses) {
        return database.read(handle -> handle.createQuery("""
                        select p.item_id
                        from print_piece p
                        join print_envelope e on e.id = p.envelope_id
                        join print_job j on j.id = p.job_id
                        where p.job_id = :job and e.sequence = :envelope and e.sheets = :sheets
                          and p.status = any (:statuses) and j.transmitted_at is not null
                        order by p.id""")
                .bind("statuses", statuses)
                .bind("job", code.job())
                .bind("envelope", code.envelope())
                .bind("sheets", code.sheets())
                .mapTo(Long.class)
                .list());
    }

    /** Whatever in it was sent becomes Failed Delivery, all or nothing. */
    public void fail(ReturnedEnvelope envelope, StatusReason reason, String by) {
        List<ItemDetail> sent = envelope.items().stream()
                .filter(item -> item.next().contains(OrderItemStatus.FAILED_DELIVERY))
                .toList();
        if (sent.isEmpty()) {
            throw new BusinessException(0, "envelope_back", envelope.code());
        }
        for (ItemDetail item : sent) {
            items.change(new ChangeStatus(item.row().id(), item.version(), OrderItemStatus.FAILED_DELIVERY, reason));
        }
        events.add(envelope.code().job(), PrintJobEventKind.RETURNED, sent.size(), by);
    }
}
