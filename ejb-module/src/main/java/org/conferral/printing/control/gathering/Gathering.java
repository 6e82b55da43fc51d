package org.conferral.printing.control.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conferral.order.boundary.ItemPrintingService;
import org.conferral.printing.control.facility.Routes;
import org.conferral.printing.control.job.JobEvents;
import org.conferral.printing.entity.AssemblyStep;
import org.conferral.printing.entity.JobKey;
import org.conferral.printing.entity.PrintJobEventKind;
import org.conferral.printing.entity.PrintableItem;
import org.conferral.printing.entity.RoutingPolicy;

/** Gathers order items into print jobs, so many in the caller's transaction: items locked first, then jobs. */
@ApplicationScoped
public class Gathering {
    @Inject
    PoolReads pool;

    @Inject
    ItemPrintingService items;

    @Inject
    Routes routes;

    @Inject
    OpenJobs jobs;

    @Inject
    JobEvents events;

    /** The next items behind this one, at most so many. */
    public AssemblyStep next(long behind, int limit, String by) {
        List<Long> found = pool.next(behind, limit);
        if (found.isEmpty()) {
            return AssemblyStep.ENDED;
        }
        Set<Long> ready = items.lockReady(found);
        int gathered = 0;
        for (Entry<JobKey, List<PrintableItem>> entry :
                byJob(pool.printable(ready)).entrySet()) {
            long job = jobs.lock(entry.getKey(), by);
            int added = jobs.add(job, entry.getValue());
            events.add(job, PrintJobEventKind.GATHERED, added, by);
            gathered += added;
        }
        return new AssemblyStep(gathered, found.get(found.size() - 1), false);
    }

    private SortedMap<JobKey, List<PrintableItem>> byJob(List<PrintableItem> printable) {
        RoutingPolicy policy = routes.policy();
        SortedMap<JobKey, List<PrintableItem>> byJob = new TreeMap<>();
        for (PrintableItem item : printable) {
            policy.of(item.delivery(), item.sheets())
                    .ifPresent(route -> byJob.computeIfAbsent(item.job(route), key -> new ArrayList<>())
                            .add(item));
        }
        return byJob;
    }
}
