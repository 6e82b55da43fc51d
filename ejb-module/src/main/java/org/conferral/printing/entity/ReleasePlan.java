package org.conferral.printing.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the print jobs of a facility are released without anybody asking.
 *
 * @param nextAt the next of its times; none where there are no times
 */
public record ReleasePlan(
        ReleaseTimes times, SizeLimits limits, @Nullable Instant nextAt) {
    /** By hand alone. */
    public static final ReleasePlan NONE = new ReleasePlan(ReleaseTimes.NEVER, SizeLimits.NONE, null);
}
