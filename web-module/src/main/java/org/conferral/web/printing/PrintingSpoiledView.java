package org.conferral.web.printing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.boundary.PrintJobQueries;
import org.conferral.printing.boundary.SpoiledMail;
import org.conferral.printing.entity.PrintJobChangedException;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.Refused;
import org.conferral.web.platform.Shown;
import org.jspecify.annotations.Nullable;

/** What was spoiled of the print job that is shown, and printing it anew. */
@Named
@ViewScoped
public class PrintingSpoiledView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PrintJobQueries jobs;

    @Inject
    SpoiledMail spoiled;

    @Inject
    Done done;

    @Inject
    Refused refused;

    private final SpoiledForm form = new SpoiledForm();
    private final Shown<List<Long>> reprints = new Shown<>();

    /** What is done to a range of a job as it was shown; to how many order items. */
    @FunctionalInterface
    private interface Act {
        int perform(long job, int version, int from, int to);
    }

    /** The range was spoiled. */
    public @Nullable String spoil(PrintJobRow job) {
        return marked(job, spoiled::spoil, "printing_view.message.spoiled");
    }

    /** The range was not spoiled after all. */
    public @Nullable String restore(PrintJobRow job) {
        return marked(job, spoiled::restore, "printing_view.message.restored");
    }

    private @Nullable String marked(PrintJobRow job, Act act, String told) {
        if (!form.isWhole()) {
            refused.because("spoiled_from", "printing_view.message.range");
            return null;
        }
        try {
            done.tell(told, act.perform(job.id(), job.version(), form.first(), form.last()));
        } catch (PrintJobChangedException e) {
            refused.next("printing_view.message.changed");
        } catch (BusinessException e) {
            refused.at("spoiled_from", e);
            return null;
        }
        return PrintJobAddress.view(job.id());
    }

    /** Prints anew what is spoiled, and shows the job that does. */
    public String reprint(PrintJobRow job) {
        try {
            long anew = spoiled.reprint(job.id(), job.version());
            done.tell("printing_view.message.reprinted", anew);
            return PrintJobAddress.view(anew);
        } catch (PrintJobChangedException e) {
            refused.next("printing_view.message.changed");
        } catch (BusinessException e) {
            refused.nextBy(e);
        }
        return PrintJobAddress.view(job.id());
    }

    /** The jobs that print spoiled envelopes of a job anew. */
    public List<Long> reprints(PrintJobRow job) {
        return reprints.of(() -> jobs.reprints(job.id()));
    }

    public SpoiledForm getForm() {
        return form;
    }
}
