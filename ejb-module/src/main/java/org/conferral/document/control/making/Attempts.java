package org.conferral.document.control.making;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.conferral.document.control.making.MadeDocument.Faulty;
import org.conferral.document.entity.DocumentFault;
import org.conferral.document.entity.DocumentFault.Kind;
import org.conferral.platform.entity.NoRoomException;

/**
 * The attempts at the documents of one chunk. What fails for no known reason is retried three times; then that item alone is
 * held. When twenty of a chunk fail in the same place, or the database has no room, it is not their fault: nobody is held,
 * and the chunk fails as a whole.
 */
final class Attempts {
    private static final Logger LOG = System.getLogger(Attempts.class.getName());
    private static final int TRIES = 4;
    private static final String OURS = "org.conferral.";
    private static final int ALIKE = 20;

    private final Map<String, Integer> failures = new HashMap<>();

    /**
     * What became of an item.
     *
     * @throws IllegalStateException when it is the twentieth that fails in the same way
     */
    MadeDocument at(long item, Supplier<MadeDocument> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (NoRoomException e) {
                throw e;
            } catch (RuntimeException | LinkageError | InternalError e) {
                if (attempt == TRIES) {
                    return failed(item, e);
                }
            }
        }
    }

    /** What was thrown and where in the product; what failures that are alike have in common. */
    private static String place(Throwable cause) {
        return cause.getClass()
                + Stream.of(cause.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith(OURS))
                        .findFirst()
                        .map(frame -> " " + frame)
                        .orElse("");
    }

    private Faulty failed(long item, Throwable cause) {
        if (failures.merge(place(cause), 1, Integer::sum) == ALIKE) {
            throw new IllegalStateException("documents fail all alike; nothing is held", cause);
        }
        LOG.log(Level.ERROR, "The document of order item " + item + " cannot be made", cause);
        return new Faulty(item, List.of(new DocumentFault(Kind.GENERATION_FAILED, cause.toString())));
    }
}
