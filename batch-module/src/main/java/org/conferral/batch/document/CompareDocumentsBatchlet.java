package org.conferral.batch.document;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.conferral.batch.platform.AsSystem;
import org.conferral.document.boundary.DocumentComparison;
import org.conferral.document.entity.ComparedDocuments;

/**
 * Makes stored documents anew and compares them with what is stored. Ends with {@code EQUAL} or {@code DIFFERENT} and how
 * many, {@code STOPPED} before it when not all were compared, {@code (… IN CONTENT)} behind it when some hold the same in
 * other bytes; the log names the items of those that came out otherwise. Changes nothing, so it may be started at any time.
 */
@Named
@Dependent
public class CompareDocumentsBatchlet implements Batchlet {
    private static final Logger LOG = System.getLogger(CompareDocumentsBatchlet.class.getName());
    private static final int AT_ONCE = 200;

    @Inject
    JobContext job;

    /** The document to begin behind, 0 for all. */
    @Inject
    @BatchProperty
    String after;

    @Inject
    AsSystem asSystem;

    @Inject
    DocumentComparison comparison;

    private volatile boolean stopped;

    @Override
    public String process() {
        long count = 0;
        long different = 0;
        long inContent = 0;
        ComparedDocuments compared = next(Long.parseLong(after));
        while (compared.count() > 0 && !stopped) {
            count += compared.count();
            inContent += compared.inContent();
            different += compared.different().size();
            compared.different()
                    .forEach(
                            item -> LOG.log(Level.WARNING, "The document of order item {0} comes out otherwise", item));
            compared = next(compared.last());
        }
        String result = (stopped ? "STOPPED " : "")
                + (different == 0 ? "EQUAL " + count : "DIFFERENT " + different + " OF " + count)
                + (inContent == 0 ? "" : " (" + inContent + " IN CONTENT)");
        job.setExitStatus(result);
        return result;
    }

    private ComparedDocuments next(long behind) {
        return asSystem.call(() -> comparison.next(behind, AT_ONCE));
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
