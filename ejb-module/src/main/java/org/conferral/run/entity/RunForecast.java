package org.conferral.run.entity;

import java.util.List;

/**
 * What will come of a draft if it is started now.
 *
 * @param selected all its records
 * @param refusals those that would be refused, by stage and rule, most first
 * @param withoutAddress of all records, those without a mailing address: awarded and ordered, then held
 * @param activeHold of all records, those whose official marks are held: awarded and ordered, then held
 * @param warned of all records, those with a warning that nobody has confirmed
 */
public record RunForecast(
        long selected, List<RefusalCount> refusals, long withoutAddress, long activeHold, long warned) {
    /** How many would be refused. */
    public long refused() {
        return refusals.stream().mapToLong(RefusalCount::count).sum();
    }

    /** How many would be processed successfully. */
    public long processed() {
        return selected - refused();
    }
}
