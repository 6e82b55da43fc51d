package org.conferral.web.printing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conferral.order.boundary.OrderItemService;
import org.conferral.order.entity.ChangeHandling;
import org.conferral.order.entity.HandOver;
import org.conferral.order.entity.ItemChangedException;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.boundary.ManualDelivery;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Refused;
import org.conferral.web.platform.text.Language;
import org.conferral.web.platform.text.Texts;
import org.conferral.web.printing.ManualForm.Picked;
import org.jspecify.annotations.Nullable;

/** What is done to items of the queue that are picked: each by itself, so that one that is refused stops no other. */
@RequestScoped
public class ManualSteps {
    @Inject
    ManualDelivery queue;

    @Inject
    OrderItemService items;

    @Inject
    Texts texts;

    @Inject
    Language language;

    @Inject
    Done done;

    @Inject
    Refused refused;

    /**
     * What came of it.
     *
     * @param done to how many it was done
     * @param refusals by the item why nothing was done with it
     * @param again those of these that may be tried once more as they were shown
     */
    public record Outcome(int done, Map<Long, String> refusals, Set<Long> again) {
        static final Outcome NONE = new Outcome(0, Map.of(), Set.of());

        public Outcome {
            refusals = Map.copyOf(refusals);
            again = Set.copyOf(again);
        }

        /** Whether anything was tried. */
        boolean isTried() {
            return done > 0 || !refusals.isEmpty();
        }

        /** Whether all that was picked is done. */
        boolean isDone() {
            return done > 0 && refusals.isEmpty();
        }
    }

    /** What is done to one of them. */
    @FunctionalInterface
    private interface Step {
        void take(Picked item);
    }

    /** They were handed over on that day, by that waybill where it names one. */
    Outcome handOver(List<Picked> picked, @Nullable String day, @Nullable String waybill) {
        LocalDate on = Parameter.day(day);
        if (on == null) {
            refused.because("handed_on", "printing_manual.message.day");
            return Outcome.NONE;
        }
        String number = waybill == null || waybill.isBlank() ? null : waybill.strip();
        return each(
                picked,
                "printing_manual.message.handed_over",
                item -> queue.handOver(new HandOver(item.id(), item.version(), on, number)));
    }

    /** Their special handling becomes another. */
    Outcome handle(List<Picked> picked, SpecialHandling to) {
        return each(
                picked,
                "printing_manual.message.handled",
                item -> items.handle(new ChangeHandling(item.id(), item.version(), to)));
    }

    private Outcome each(List<Picked> picked, String told, Step step) {
        if (picked.isEmpty()) {
            refused.because("printing_manual.message.pick");
            return Outcome.NONE;
        }
        Map<Long, String> refusals = new HashMap<>();
        Set<Long> again = new HashSet<>();
        for (Picked item : picked) {
            try {
                step.take(item);
            } catch (ItemChangedException e) {
                refusals.put(item.id(), texts.get("printing_manual.message.changed"));
            } catch (BusinessException e) {
                refusals.put(item.id(), refused.message(e));
                again.add(item.id());
            }
        }
        int count = picked.size() - refusals.size();
        if (count > 0) {
            done.here(told, count);
        }
        if (!refusals.isEmpty()) {
            refused.because("printing_manual.message.refused", refusals.size());
        }
        return new Outcome(count, refusals, again);
    }
}
