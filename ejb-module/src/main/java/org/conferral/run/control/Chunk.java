package org.conferral.run.control;

import java.util.List;
import org.conferral.run.entity.PendingItem;
import org.conferral.run.entity.SettledItem.Ordered;
import org.conferral.run.entity.SettledItem.Refused;
import org.conferral.run.entity.Stage;

/**
 * One pass over a chunk's claimed items, whose students are locked: decides each by the policies, writes what is granted
 * as sets, and says what became of every item. Whatever the database refuses comes out as an exception, with
 * {@link #stage} telling where.
 */
interface Chunk {
    /** Settles these items; afterwards {@link #ordered} and {@link #refused} hold all of them. */
    void settle(List<PendingItem> items);

    List<Ordered> ordered();

    List<Refused> refused();

    Stage stage();
}
