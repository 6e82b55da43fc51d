package org.conferral.web.printing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.boundary.PrintJobQueries;
import org.conferral.printing.boundary.PrintJobService;
import org.conferral.printing.entity.Assembly;
import org.conferral.printing.entity.Pool;
import org.conferral.printing.entity.WarnedStudents;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.Refused;
import org.conferral.web.platform.Shown;
import org.jspecify.annotations.Nullable;

/** What waits for a print job, and gathering it. */
@Named
@ViewScoped
public class PrintingAssembleView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/printing/assemble?faces-redirect=true";

    @Inject
    transient PrintJobQueries jobs;

    @Inject
    transient PrintJobService service;

    @Inject
    transient Done done;

    @Inject
    transient Refused refused;

    private final Shown<Pool> pool = new Shown<>();
    private final Shown<WarnedStudents> warned = new Shown<>();
    private transient @Nullable Assembly last;
    private transient boolean looked;

    /** Gathers what is shown, and what has come since. */
    public @Nullable String assemble() {
        try {
            done.tell(service.assemble() ? "printing_assemble.message.started" : "printing_assemble.message.at_work");
            return PAGE;
        } catch (BusinessException e) {
            refused.by(e);
            return null;
        }
    }

    /** How far it is by now. */
    public void look() {
        looked = false;
        pool.forget();
        warned.forget();
    }

    public Pool getPool() {
        return pool.of(jobs::pool);
    }

    public WarnedStudents getWarned() {
        return warned.of(jobs::warned);
    }

    /** The last time that anything was gathered; none before the first. */
    public @Nullable Assembly getLast() {
        if (!looked) {
            last = jobs.lastAssembly().orElse(null);
            looked = true;
        }
        return last;
    }

    public boolean isAtWork() {
        Assembly assembly = getLast();
        return assembly != null && assembly.isAtWork();
    }
}
