package org.conferral.run.control.chunk;

import java.util.List;
import org.conferral.run.entity.PendingItem;
import org.conferral.run.entity.Settlement;

/**
 * One pass over a chunk's claimed items, whose students are locked: decides each by the policies, writes what is granted
 * as sets, and says what became of every item. Whatever the database refuses comes out as a {@link
 * org.conferral.run.entity.StageErrorException}.
 */
interface Chunk {
    Settlement settle(List<PendingItem> items);
}
