package org.conferral.printing.control.manual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.conferral.order.boundary.OrderItemService;
import org.conferral.order.entity.HandOver;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.entity.manual.ManualPolicy;

/** Records that Student Records handed a printed document over. */
@ApplicationScoped
public class HandOvers {
    @Inject
    OrderItemService items;

    @Inject
    ManualReads reads;

    /** The item is locked first, so that what keeps it with Student Records is as it is then. */
    public void record(HandOver request) {
        items.handOver(request);
        ManualPolicy.refusal(reads.facts(request.id())).ifPresent(refusal -> {
            throw new BusinessException(refusal);
        });
    }
}
